package org.amnok.basemap.osm;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.amnok.domain.FileFault;

/// Numbers of a packed field, read into an array that is used again for the next one.
final class PackedNumbers {
    private static final int MOST_NUMBERS = 4_000_000;

    private long[] values = new long[256];
    private int count;

    int count() {
        return count;
    }

    long get(int index) {
        return values[index];
    }

    long[] copy() {
        return Arrays.copyOf(values, count);
    }

    void clear() {
        count = 0;
    }

    /// Whole numbers as they are.
    void read(CodedInputStream in) throws IOException {
        var before = begin(in);
        while (!in.isAtEnd()) {
            add(in.readRawVarint64());
        }
        in.popLimit(before);
    }

    /// Numbers with a sign, each told by its distance from the one before.
    void readSums(CodedInputStream in) throws IOException {
        var before = begin(in);
        var sum = 0L;
        while (!in.isAtEnd()) {
            sum += in.readSInt64();
            add(sum);
        }
        in.popLimit(before);
    }

    private int begin(CodedInputStream in) throws IOException {
        count = 0;
        return in.pushLimit(in.readRawVarint32());
    }

    private void add(long number) throws IOException {
        if (count == values.length) {
            if (count >= MOST_NUMBERS) {
                throw FileFault.of("basemap.a_block_has_more_than_numbers", MOST_NUMBERS);
            }
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = number;
    }
}
