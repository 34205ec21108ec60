package org.amnok.exchange.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.amnok.domain.Lazy;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.count.Count;
import org.amnok.domain.field.FieldType;
import org.amnok.domain.field.SightingField;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A closed set of values by the codes that stand for them in files, and by what the window calls
/// them, in any case.
public final class CodeWords<T> {
    public static final CodeWords<LocationMethod> LOCATION_METHODS =
            new CodeWords<>(LocationMethod.values(), LocationMethod::code, LocationMethod::label);
    public static final CodeWords<CountClass> COUNT_CLASSES =
            new CodeWords<>(CountClass.values(), CountClass::code, each -> each.words(true));
    public static final CodeWords<Count.Method> COUNT_METHODS =
            new CodeWords<>(Count.Method.values(), Count.Method::code, Count.Method::label);

    private final List<T> values;
    private final List<String> codes;
    private final Function<T, String> words;
    private final Lazy<Map<String, T>> labels = new Lazy<>(this::byLabel);

    /// Values that people know by their codes.
    public CodeWords(T[] values, Function<T, String> code) {
        this(values, code, value -> code.apply(value).replace('_', ' '));
    }

    /// @param words what a value is called, in the language of the window
    public CodeWords(T[] values, Function<T, String> code, Function<T, String> words) {
        this(List.of(values), code, words);
    }

    private CodeWords(List<T> values, Function<T, String> code, Function<T, String> words) {
        this.values = values;
        codes = values.stream().map(code).toList();
        this.words = words;
    }

    /// The values of a field that has few; what is kept as no value has no word.
    public static <T> CodeWords<T> of(SightingField<T> field) {
        if (!(field.type() instanceof FieldType.Choice<T> choice)) {
            throw new IllegalArgumentException(field + " has more than a few values");
        }
        var named = choice.values().stream().filter(v -> !choice.code(v).isEmpty()).toList();
        return new CodeWords<>(named, choice::code, choice::words);
    }

    /// Null when the word is none of the codes, nor what a value is called in any language of the
    /// window.
    @Nullable
    public T read(String word) {
        var coded = coded(word);
        return coded == null ? labels.get().get(word.toLowerCase(Locale.ROOT)) : coded;
    }

    private Map<String, T> byLabel() {
        var known = new HashMap<String, T>();
        for (var value : values) {
            for (var label : Messages.inEach(() -> words.apply(value))) {
                known.putIfAbsent(label.toLowerCase(Locale.ROOT), value);
            }
        }
        return known;
    }

    private @Nullable T coded(String word) {
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

    /// What the value of a code is called, in the language of the window; the code itself when it
    /// is none of them.
    public String words(String code) {
        var value = coded(code);
        return value == null ? code : words.apply(value);
    }

    /// What a person may write, for example "exact, estimate, area".
    public String listed() {
        return String.join(", ", codes);
    }
}
