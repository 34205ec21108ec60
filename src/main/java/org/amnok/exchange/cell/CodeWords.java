package org.amnok.exchange.cell;

import java.util.List;
import java.util.function.Function;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.count.Count;
import org.amnok.domain.field.FieldType;
import org.amnok.domain.field.SightingField;
import org.jspecify.annotations.Nullable;

/// A closed set of values by the codes that stand for them in files, in any case.
public final class CodeWords<T> {
    public static final CodeWords<LocationMethod> LOCATION_METHODS =
            new CodeWords<>(LocationMethod.values(), LocationMethod::code);
    public static final CodeWords<CountClass> COUNT_CLASSES =
            new CodeWords<>(CountClass.values(), CountClass::code);
    public static final CodeWords<Count.Method> COUNT_METHODS =
            new CodeWords<>(Count.Method.values(), Count.Method::code);

    private final List<T> values;
    private final List<String> codes;

    public CodeWords(T[] values, Function<T, String> code) {
        this(List.of(values), code);
    }

    private CodeWords(List<T> values, Function<T, String> code) {
        this.values = values;
        codes = values.stream().map(code).toList();
    }

    /// The values of a field that has few; what is kept as no value has no word.
    public static <T> CodeWords<T> of(SightingField<T> field) {
        if (!(field.type() instanceof FieldType.Choice<T> choice)) {
            throw new IllegalArgumentException(field + " has more than a few values");
        }
        var named = choice.values().stream().filter(v -> !choice.code(v).isEmpty()).toList();
        return new CodeWords<>(named, choice::code);
    }

    /// Null when the word is none of the codes.
    @Nullable
    public T read(String word) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).equalsIgnoreCase(word)) {
                return values.get(i);
            }
        }
        return null;
    }

    /// As files of ours have them.
    public List<String> codes() {
        return codes;
    }

    /// What a person may write, for example "exact, estimate, area".
    public String listed() {
        return String.join(", ", codes);
    }
}
