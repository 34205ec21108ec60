package org.amnok.index;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.River;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.domain.filter.Facet;
import org.jspecify.annotations.Nullable;

/// How a part of an index lies in a file.
///
/// First the checksum (CRC-32) of all that follows, then [#VOCABULARY], the number of rows, the
/// first fid, and column by column what the rows have. A column is one byte and then one value that
/// all rows share ([#SHARED]), or the values of all rows ([#EACH]). Values of facets and counts are
/// numbers in lists that come before them.
final class PartFormat {
    /// Raised when the same rows are to be kept in another way, or when what is kept of a sighting
    /// is found in another way.
    private static final int VERSION = 2;

    /// What numbers in a part stand for. Parts of a program that had other words are not read.
    static final String VOCABULARY =
            Stream.of(
                            Integer.toString(VERSION),
                            names(Facet.values()),
                            names(River.values()),
                            names(CountClass.values()),
                            names(Count.Method.values()))
                    .collect(Collectors.joining(";"));

    static final byte SHARED = 0;
    static final byte EACH = 1;

    /// The most rows of a part, and values in a list.
    static final int MOST = (1 << 16) - 1;

    /// The most values that one sighting has of a facet, or counts.
    static final int MOST_TOGETHER = 1000;

    /// The most bytes of a value.
    static final int LONGEST_VALUE_BYTES = 1000;

    static final List<CountClass> CLASSES = List.of(CountClass.values());
    static final List<Count.Method> METHODS = List.of(Count.Method.values());
    private static final int NONE = -1;

    private PartFormat() {}

    private static String names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).collect(Collectors.joining(","));
    }

    /// Numbers of counts are never below 0.
    static int orNone(@Nullable Integer number) {
        return number == null ? NONE : number;
    }

    static @Nullable Integer known(int number) {
        return number == NONE ? null : Integer.valueOf(number);
    }
}
