package org.amnok.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A constant with a code that stands for it in files and on the command line.
public interface Coded {
    String name();

    /// The name in small letters, where nothing else is said.
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The codes of some, with commas between them.
    static String codes(Coded... constants) {
        return Arrays.stream(constants).map(Coded::code).collect(Collectors.joining(", "));
    }

    /// The constant with a code; empty when none has it.
    static <E extends Coded> Optional<E> find(E[] constants, String code) {
        return Arrays.stream(constants).filter(each -> each.code().equals(code)).findFirst();
    }
}
