package org.amnok.store.sqlite;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Coded;

/// The constants of an enum by the codes that stand for them in files.
public final class Codes<E extends Coded> {
    private final Map<String, E> constants;

    public Codes(E[] constants) {
        this.constants = Stream.of(constants).collect(Collectors.toMap(Coded::code, c -> c));
    }

    /// Empty when no constant has that code.
    public Optional<E> read(String code) {
        return Optional.ofNullable(constants.get(code));
    }
}
