package org.amnok.domain.count;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.amnok.domain.Coded;
import org.amnok.domain.codelist.CountClass;
import org.jspecify.annotations.Nullable;

/// The counts of a sighting as one text: "truck 2 3 5 estimate; car 1 - - exact".
public final class CountCodes {
    private static final String NONE = "-";
    private static final int PARTS = 5;

    private CountCodes() {}

    public static String write(List<Count> counts) {
        var text = new StringBuilder();
        for (var count : counts) {
            text.append(text.isEmpty() ? "" : "; ").append(count.countClass().code());
            text.append(' ').append(count.min());
            text.append(' ').append(orNone(count.best()));
            text.append(' ').append(orNone(count.max()));
            text.append(' ').append(count.method().code());
        }
        return text.toString();
    }

    private static Object orNone(@Nullable Integer number) {
        return number == null ? NONE : number;
    }

    /// What cannot be read is left out.
    public static List<Count> read(String text) {
        return Stream.of(text.split("; ", -1))
                .map(CountCodes::count)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Count count(String text) {
        var parts = text.split(" ", -1);
        try {
            return parts.length != PARTS
                    ? null
                    : new Count(
                            Coded.find(CountClass.values(), parts[0]).orElse(CountClass.UNKNOWN),
                            Integer.parseInt(parts[1]),
                            number(parts[2]),
                            number(parts[3]),
                            Coded.find(Count.Method.values(), parts[4])
                                    .orElse(Count.Method.ESTIMATE));
        } catch (RuntimeException senseless) {
            return null;
        }
    }

    private static @Nullable Integer number(String text) {
        return text.equals(NONE) ? null : Integer.valueOf(text);
    }
}
