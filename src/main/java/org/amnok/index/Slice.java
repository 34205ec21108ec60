package org.amnok.index;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A run of chunks that one core works on.
record Slice(int from, int to) {
    /// As many as there are cores, of about one size.
    static Stream<Slice> of(int chunks) {
        var parts = Math.max(1, Math.min(chunks, Runtime.getRuntime().availableProcessors()));
        return IntStream.range(0, parts)
                .mapToObj(p -> new Slice(chunks * p / parts, chunks * (p + 1) / parts));
    }

    void forEach(IntConsumer work) {
        for (int chunk = from; chunk < to; chunk++) {
            work.accept(chunk);
        }
    }
}
