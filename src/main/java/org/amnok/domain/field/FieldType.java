package org.amnok.domain.field;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.UuidText;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.DateText;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.IsoText;
import org.amnok.domain.date.When;
import org.amnok.domain.record.Place;
import org.jspecify.annotations.Nullable;

/// A kind of value: what a project, a table, a form and a file each have one way for.
///
/// @param <T> its values; what may be missing is an [Optional] or empty
public sealed interface FieldType<T> {
    /// What stands in files for a value; empty for none.
    String code(T value);

    /// The value of a code; null when it is none, or not kept as one.
    default @Nullable T read(String code) {
        return null;
    }

    /// The value in a cell of a list; empty for none.
    default String brief(T value) {
        return code(value);
    }

    /// Words.
    ///
    /// @param isLong true for several lines
    record Text(boolean isLong) implements FieldType<String> {
        @Override
        public String code(String value) {
            return value;
        }

        @Override
        public @Nullable String read(String code) {
            return code;
        }
    }

    /// One of a few values, each with a code in files.
    ///
    /// @param values in their order
    /// @param codes of the values, in their order; empty for the one that is kept as no value
    /// @param briefly what lists say of a value
    /// @param inWords what is said where a value is chosen, no two alike
    /// @param missing stands for no code
    /// @param unknown stands for a code that is none of these
    /// @param isNumber true when codes are kept as whole numbers
    /// @param isRanked true when lists are sorted by the order of the values, not by their words
    record Choice<E>(
            List<E> values,
            List<String> codes,
            Function<E, String> briefly,
            Function<E, String> inWords,
            E missing,
            E unknown,
            boolean isNumber,
            boolean isRanked)
            implements FieldType<E> {
        /// Values whose brief words are their codes.
        static <E> Choice<E> of(
                List<E> values, Function<E, String> code, Function<E, String> words, E missing) {
            return new Choice<>(
                    values,
                    values.stream().map(code).toList(),
                    code,
                    words,
                    missing,
                    missing,
                    false,
                    true);
        }

        /// Of values that may be missing.
        static <E> Choice<Optional<E>> orNone(
                E[] all,
                Function<E, String> code,
                Function<E, String> words,
                Supplier<String> none) {
            var values = new ArrayList<Optional<E>>(List.of(Optional.empty()));
            Stream.of(all).map(Optional::of).forEach(values::add);
            return of(
                    values,
                    value -> value.map(code).orElse(""),
                    value -> value.map(words).orElseGet(none),
                    Optional.empty());
        }

        Choice<E> brief(Function<E, String> said) {
            return new Choice<>(values, codes, said, inWords, missing, unknown, isNumber, isRanked);
        }

        Choice<E> inNumbers() {
            return new Choice<>(values, codes, briefly, inWords, missing, unknown, true, isRanked);
        }

        Choice<E> elseUnknown(E value) {
            return new Choice<>(
                    values, codes, briefly, inWords, missing, value, isNumber, isRanked);
        }

        Choice<E> byWords() {
            return new Choice<>(values, codes, briefly, inWords, missing, unknown, isNumber, false);
        }

        @Override
        public String code(E value) {
            return codes.get(values.indexOf(value));
        }

        /// [#missing] of an empty code, [#unknown] of one that is none.
        @Override
        public E read(String code) {
            var index = codes.indexOf(code);
            return index >= 0 ? values.get(index) : code.isEmpty() ? missing : unknown;
        }

        /// The value that is chosen by some words; empty when they are none of [#words()].
        public Optional<E> ofWords(String said) {
            return values.stream().filter(value -> words(value).equals(said)).findFirst();
        }

        /// What is said where one is chosen, of the values in their order.
        public List<String> words() {
            return values.stream().map(inWords).toList();
        }

        /// What is said where one is chosen.
        public String words(E value) {
            return inWords.apply(value);
        }

        @Override
        public String brief(E value) {
            return briefly.apply(value);
        }
    }

    /// Reasons for care.
    record Marks() implements FieldType<Set<Sensitivity>> {
        @Override
        public String code(Set<Sensitivity> value) {
            return said(value, Sensitivity::code, " ");
        }

        @Override
        public @Nullable Set<Sensitivity> read(String code) {
            var words = List.of(code.split("[\\s,]+"));
            return Stream.of(Sensitivity.values())
                    .filter(s -> words.contains(s.code()))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /// "endangers the source, graphic".
        @Override
        public String brief(Set<Sensitivity> value) {
            return said(value, Sensitivity::label, ", ");
        }

        private static String said(
                Set<Sensitivity> value, Function<Sensitivity, String> each, String between) {
            return value.isEmpty()
                    ? ""
                    : value.stream().sorted().map(each).collect(Collectors.joining(between));
        }
    }

    /// A day, `2025-11-30`.
    record Day() implements FieldType<Optional<LocalDate>> {
        @Override
        public String code(Optional<LocalDate> value) {
            return value.map(LocalDate::toString).orElse("");
        }

        @Override
        public @Nullable Optional<LocalDate> read(String code) {
            var day = IsoText.dayIn(code);
            return day == null && !code.isEmpty() ? null : Optional.ofNullable(day);
        }
    }

    /// A date as EDTF with its earliest and its latest day.
    record Dates() implements FieldType<Optional<Edtf>> {
        @Override
        public String code(Optional<Edtf> value) {
            return value.map(Edtf::text).orElse("");
        }

        @Override
        public @Nullable Optional<Edtf> read(String code) {
            var date = DateWords.read(code, null);
            return date.isEmpty() && !code.isEmpty() ? null : date;
        }

        @Override
        public String brief(Optional<Edtf> value) {
            return value.map(Edtf::span).map(DateText::of).orElse("");
        }
    }

    /// The zone in which days are counted.
    record Zone() implements FieldType<ZoneId> {
        @Override
        public String code(ZoneId value) {
            return value.getId();
        }

        @Override
        public @Nullable ZoneId read(String code) {
            if (code.equals(When.PYONGYANG.getId())) {
                return When.PYONGYANG;
            }
            try {
                return ZoneId.of(code);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    /// Another record.
    record Reference() implements FieldType<Optional<UUID>> {
        @Override
        public String code(Optional<UUID> value) {
            return value.map(UUID::toString).orElse("");
        }

        @Override
        public @Nullable Optional<UUID> read(String code) {
            var found = UuidText.read(code);
            return found.isEmpty() && !code.isEmpty() ? null : found;
        }
    }

    /// An instant that the program sets, in UTC.
    record Stamp() implements FieldType<Instant> {
        @Override
        public String code(Instant value) {
            return value.toString();
        }

        @Override
        public @Nullable Instant read(String code) {
            return IsoText.instantIn(code);
        }

        /// To the minute: "2025-11-30 14:05".
        @Override
        public String brief(Instant value) {
            return value.toString().substring(0, 16).replace('T', ' ');
        }
    }

    /// Where it was; its words are a field of their own.
    record Position() implements FieldType<Place> {
        @Override
        public String code(Place value) {
            return value.asReported();
        }
    }

    /// Counts by class, in a table of their own.
    record CountRows() implements FieldType<List<Count>> {
        @Override
        public String code(List<Count> value) {
            return value.isEmpty() ? "" : Integer.toString(value.size());
        }
    }
}
