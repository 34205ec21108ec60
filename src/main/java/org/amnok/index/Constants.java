package org.amnok.index;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The constants that the numbers of a dictionary of codes stand for, found once each. For any
/// thread.
final class Constants<E> {
    private final Dictionary<Set<String>> codes;
    private final E[] constants;
    private final Function<E, String> code;
    private final E otherwise;
    private volatile E[] byNumber;

    /// @param otherwise stands for what is no code
    Constants(Dictionary<Set<String>> codes, E[] constants, Function<E, String> code, E otherwise) {
        this.codes = codes;
        this.constants = constants;
        this.code = code;
        this.otherwise = otherwise;
        byNumber = Arrays.copyOf(constants, 0);
    }

    /// @param number that the dictionary gave
    E of(int number) {
        var known = byNumber;
        return number < known.length ? known[number] : found()[number];
    }

    private E[] found() {
        var all = Arrays.copyOf(constants, codes.size());
        Arrays.setAll(all, number -> constant(codes.value(number)));
        byNumber = all;
        return all;
    }

    private E constant(Set<String> its) {
        return Stream.of(constants)
                .filter(constant -> its.contains(code.apply(constant)))
                .findFirst()
                .orElse(otherwise);
    }
}
