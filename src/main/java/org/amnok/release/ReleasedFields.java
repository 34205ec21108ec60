package org.amnok.release;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.codelist.ReleaseField;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.FieldType;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.field.SightingField.Trait;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// The fields of a sighting that leave by the rule of each; what stays is as if there were none.
public final class ReleasedFields {
    private static final List<SightingField<?>> ALL =
            FieldCatalogue.ALL.stream().filter(field -> field.release().isPresent()).toList();

    private static final Map<SightingField<?>, Integer> PLACES =
            IntStream.range(0, ALL.size()).boxed().collect(Collectors.toMap(ALL::get, i -> i));

    @SuppressWarnings("unchecked") // of this kind all are texts
    private static final List<SightingField<String>> TELLING =
            ALL.stream()
                    .filter(field -> field.type() instanceof FieldType.Text)
                    .filter(field -> !field.is(Trait.COMMON))
                    .map(field -> (SightingField<String>) field)
                    .toList();

    /// Nothing leaves.
    static final ReleasedFields NONE = new ReleasedFields(new Object[ALL.size()]);

    /// In the order of [#ALL].
    private final @Nullable Object[] values;

    private ReleasedFields(@Nullable Object[] values) {
        this.values = values;
    }

    /// @param lets tells what is let out
    static ReleasedFields of(Sighting sighting, Predicate<ReleaseField> lets) {
        var values = new @Nullable Object[ALL.size()];
        Arrays.setAll(values, i -> value(ALL.get(i), sighting, lets));
        return new ReleasedFields(values);
    }

    private static <T> @Nullable Object value(
            SightingField<T> field, Sighting sighting, Predicate<ReleaseField> lets) {
        if (field.release().filter(lets).isEmpty()) {
            return null;
        }
        var value = field.of(sighting);
        return field.code(value).isEmpty() ? null : value;
    }

    /// The fields whose words are looked for in what leaves when they stay.
    static List<SightingField<String>> printed() {
        return TELLING;
    }

    /// Empty where it stays, and when there is none.
    @SuppressWarnings("unchecked") // as #value put it there
    public <T> Optional<T> of(SightingField<T> field) {
        return Optional.ofNullable((T) value(field));
    }

    private @Nullable Object value(SightingField<?> field) {
        return values[place(field)];
    }

    /// For [#text(int)].
    static int place(SightingField<?> field) {
        return Objects.requireNonNull(PLACES.get(field));
    }

    /// What files say of the field of a facet; blank where it stays.
    String code(Facet facet) {
        return ALL.stream()
                .filter(field -> field.facet().filter(facet::equals).isPresent())
                .map(this::code)
                .findFirst()
                .orElse("");
    }

    private <T> String code(SightingField<T> field) {
        return of(field).map(field::code).orElse("");
    }

    /// Blank where it stays.
    public String text(SightingField<String> field) {
        return text(place(field));
    }

    /// The same of a [#place], for what is asked of every sighting.
    String text(int place) {
        return values[place] instanceof String text ? text : "";
    }

    /// All texts that leave.
    List<String> texts() {
        return IntStream.range(0, values.length)
                .filter(i -> ALL.get(i).type() instanceof FieldType.Text && values[i] != null)
                .mapToObj(i -> String.valueOf(values[i]))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReleasedFields fields && Arrays.equals(values, fields.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /// What leaves, by the names of the fields.
    @Override
    public String toString() {
        return IntStream.range(0, values.length)
                .filter(i -> values[i] != null)
                .mapToObj(i -> ALL.get(i) + "=" + values[i])
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
