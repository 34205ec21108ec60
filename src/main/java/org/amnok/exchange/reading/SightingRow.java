package org.amnok.exchange.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.LruCache;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.count.CountReader;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.field.FieldType;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.record.SightingDraft;
import org.amnok.exchange.cell.CodeWords;
import org.amnok.exchange.cell.FormulaGuard;
import org.amnok.exchange.cell.NumberCell;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.CountColumns;
import org.amnok.exchange.table.ReadingChoices;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.geo.MetresText;
import org.amnok.words.Messages;
import org.amnok.words.ShortText;
import org.jspecify.annotations.Nullable;

/// A record of a file, read by what its columns mean.
record SightingRow(Reader reader, RecordRow record, String[] texts) {
    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMALS = 20;

    /// Characters of one cell that is kept as words, and of all of a row.
    private static final int LONGEST_KEPT = 2000;

    private static final int MOST_KEPT = 20_000;
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("^([+-]?\\d+),(\\d+)$");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,20})?");
    private static final CodeWords<Sensitivity> SENSITIVITIES =
            new CodeWords<>(Sensitivity.values(), Sensitivity::code);
    private static final Pattern NUMBER =
            Pattern.compile("\\s?[년월일年月日号.]$|^(?:0+|[^\\p{L}\\p{N}]+|(?i:unknown)|미상|不详|不明)$");

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "예", "是", "はい");
    private static final Set<String> PUBLIC =
            Set.of("ok", "o", "public", "공개", "가능", "네", "公开", "可", "可以", "公開", "○");

    private static final Set<String> NO =
            Set.of(
                    "no", "n", "false", "0", "-", "none", "아니요", "아니오", "공개", "없음", "否", "不", "公开",
                    "无", "いいえ", "公開", "なし");

    /// Reads the records of a table: which column has which meaning is found once for all.
    static final class Reader {
        private static final int NOWHERE = -1;
        private static final int MOST_COUNTS = 1000;
        private static final int MOST_DATES = 4000;

        private final ColumnMapping mapping;
        private final int[] places;
        private final List<Integer> keptAsWords;
        private final Map<SightingColumn, List<Integer>> moreOf = new HashMap<>();
        private final @Nullable Map<String, String>[] words;
        private final int[] indices = new int[SightingColumn.values().size()];
        private final double metresPerUnit;
        private final double shiftMetres;
        private final CountClass counted;

        /// What words count, which many rows share.
        private final LruCache<String, CountReader.Reading> counts = new LruCache<>(MOST_COUNTS);

        private final LruCache<DateInWords, Optional<Edtf>> dates = new LruCache<>(MOST_DATES);

        private record DateInWords(String words, @Nullable LocalDate anchor) {
            Optional<Edtf> read() {
                return DateWords.read(words, anchor);
            }
        }

        Reader(ColumnMapping mapping) {
            this.mapping = mapping;
            metresPerUnit = MetresText.metresPerUnit(mapping.name(SightingColumn.UNCERTAINTY));
            shiftMetres = RowDatum.shiftMetres(mapping);
            counted =
                    RowCounts.NUMBERS.stream()
                            .filter(mapping::has)
                            .findFirst()
                            .flatMap(column -> CountColumns.counted(mapping.name(column)))
                            .orElse(CountClass.UNKNOWN);
            places = mapping.places().values().stream().mapToInt(place -> place).toArray();
            Arrays.fill(indices, NOWHERE);
            words = wordsOf(mapping);
            for (var meaning : ColumnMapping.KEEPING_BACK) {
                moreOf.put(meaning, mapping.moreOf(meaning));
            }
            keptAsWords = mapping.choices().keepsColumns() ? mapping.unread() : List.of();
            var index = 0;
            for (var meaning : mapping.places().keySet()) {
                indices[meaning.index()] = index++;
            }
        }

        /// What words of each column that is read mean; null for most columns.
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of maps
        private static @Nullable Map<String, String>[] wordsOf(ColumnMapping mapping) {
            return mapping.places().keySet().stream()
                    .map(meaning -> mapping.choices().words().get(meaning))
                    .toArray(Map[]::new);
        }

        private static String said(String text, @Nullable Map<String, String> words) {
            return words == null ? text : words.getOrDefault(ReadingChoices.folded(text), text);
        }

        SightingRow row(RecordRow record) {
            var cells = record.cells();
            var texts = new String[places.length];
            for (int i = 0; i < places.length; i++) {
                texts[i] =
                        places[i] < cells.size()
                                ? said(
                                        FormulaGuard.unguarded(cells.get(places[i]).strip()),
                                        words[i])
                                : "";
            }
            join(texts, SightingColumn.LAT, SightingColumn.LAT_MINUTES, SightingColumn.LAT_SECONDS);
            join(texts, SightingColumn.LON, SightingColumn.LON_MINUTES, SightingColumn.LON_SECONDS);
            joinDate(texts);
            return new SightingRow(this, record, texts);
        }

        /// A date that stands in several columns, as one: `2025-03-04`, or `4 March 2025`.
        private void joinDate(String[] texts) {
            var at = index(SightingColumn.DATE);
            var month = number(texts, SightingColumn.DATE_MONTH);
            if (at == NOWHERE || texts[at].isEmpty() || month.isEmpty()) {
                return;
            }
            var year = number(texts, SightingColumn.DATE);
            var day = number(texts, SightingColumn.DATE_DAY);
            texts[at] =
                    Character.isDigit(month.charAt(0))
                            ? year + "-" + two(month) + (day.isEmpty() ? "" : "-" + two(day))
                            : (day + " " + month + " " + year).strip();
        }

        private static String two(String digits) {
            return digits.length() == 1 ? "0" + digits : digits;
        }

        /// Empty for one that nobody knows: 0, "?".
        private String number(String[] texts, SightingColumn column) {
            var at = index(column);
            return at == NOWHERE ? "" : NUMBER.matcher(texts[at]).replaceFirst("");
        }

        /// An angle that stands in several columns, as one: `41°24′6″`.
        private void join(
                String[] texts,
                SightingColumn degrees,
                SightingColumn minutes,
                SightingColumn seconds) {
            var at = index(degrees);
            var min = bare(texts, minutes);
            var sec = bare(texts, seconds);
            if (at != NOWHERE && !texts[at].isEmpty() && !(min + sec).isEmpty()) {
                texts[at] =
                        texts[at].replaceFirst("(?:\\.0+)? ?°?$", "")
                                + ("°" + (min.isEmpty() ? "0" : min) + "′")
                                + (sec.isEmpty() ? "" : sec + "″");
            }
        }

        private String bare(String[] texts, SightingColumn column) {
            var at = index(column);
            return at == NOWHERE ? "" : texts[at].replaceAll("[\\s'′\"″]", "");
        }

        /// Which of a row's texts a column has.
        private int index(SightingColumn column) {
            return indices[column.index()];
        }
    }

    /// What each column of the table means.
    ColumnMapping mapping() {
        return reader.mapping;
    }

    /// How many metres a number in the column of uncertainties has.
    double metresPerUnit() {
        return reader.metresPerUnit;
    }

    /// By how much its coordinate may be off, as the names of columns say.
    double shiftMetres() {
        return reader.shiftMetres;
    }

    /// What numbers count where the row does not say it: by the name of their column.
    CountClass counted() {
        return reader.counted;
    }

    /// What words count.
    CountReader.Reading counts(String words) {
        return reader.counts.get(words, () -> CountReader.read(words));
    }

    /// When words say.
    ///
    /// @param anchor the day that they may be counted from
    Optional<Edtf> date(String words, @Nullable LocalDate anchor) {
        var said = new Reader.DateInWords(words, anchor);
        return reader.dates.get(said, said::read);
    }

    /// The trimmed text of a column; empty when the file or the row lacks it.
    String text(SightingColumn column) {
        var index = reader.index(column);
        return index == Reader.NOWHERE ? "" : texts[index];
    }

    /// True when the row is marked as not for publication, in whatever words: a day of an embargo
    /// is one, too.
    boolean isConfidential() {
        return all(SightingColumn.CONFIDENTIAL)
                        .anyMatch(mark -> !NO.contains(mark.toLowerCase(Locale.ROOT)))
                || all(SightingColumn.PUBLISHABLE)
                        .map(may -> may.toLowerCase(Locale.ROOT))
                        .anyMatch(may -> !YES.contains(may) && !PUBLIC.contains(may));
    }

    /// Every privacy level that the row says, in as many columns as there are.
    List<String> privacyLevels() {
        return all(SightingColumn.PRIVACY).toList();
    }

    private Stream<String> all(SightingColumn meaning) {
        var cells = record.cells();
        return Stream.concat(
                        Stream.of(text(meaning)),
                        reader.moreOf.getOrDefault(meaning, List.of()).stream()
                                .filter(place -> place < cells.size())
                                .map(place -> cells.get(place).strip()))
                .filter(word -> !word.isEmpty());
    }

    /// What stands in columns that are not read, where a person wants it kept: a line for each.
    List<String> wordsOfOtherColumns() {
        var lines = new ArrayList<String>();
        var cells = record.cells();
        var length = 0;
        for (var place : reader.keptAsWords) {
            var cell = place < cells.size() ? cells.get(place).strip() : "";
            if (!cell.isEmpty() && length < MOST_KEPT) {
                var name = mapping().columns().get(place).strip();
                var line = name + ": " + cell.substring(0, Math.min(cell.length(), LONGEST_KEPT));
                lines.add(line);
                length += line.length();
            }
        }
        return lines;
    }

    boolean has(SightingColumn column) {
        return !text(column).isEmpty();
    }

    /// True for a cell that says so: "yes", "true", 1.
    boolean isYes(SightingColumn column) {
        return has(column) && YES.contains(text(column).toLowerCase(Locale.ROOT));
    }

    /// A whole number, thousands separated by commas or not at all; empty when blank.
    OptionalInt integer(SightingColumn column) {
        var plain = text(column);
        if (plain.isEmpty()) {
            return OptionalInt.empty();
        }
        if (NumberCell.isPlain(plain, MOST_DIGITS, 0)) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        var digits = digits(plain);
        if (!WHOLE.matcher(digits).matches()) {
            throw problem(
                    column,
                    Messages.text("exchange.is_not_a_whole_number"),
                    Messages.text("exchange.write_digits_only_for_example"));
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /// True for a cell that [#integer] reads as a number.
    boolean isInteger(SightingColumn column) {
        var plain = text(column);
        return NumberCell.isPlain(plain, MOST_DIGITS, 0) || WHOLE.matcher(digits(plain)).matches();
    }

    private static String digits(String plain) {
        return NumberCell.whole(THOUSANDS.matcher(NumberCell.plain(plain)).replaceAll(""));
    }

    /// A decimal number with point or comma; empty when blank.
    OptionalDouble decimal(SightingColumn column) {
        var plain = text(column);
        if (plain.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (NumberCell.isPlain(plain, MOST_DIGITS, MOST_DECIMALS)) {
            return OptionalDouble.of(Double.parseDouble(plain));
        }
        var digits = DECIMAL_COMMA.matcher(NumberCell.plain(plain)).replaceFirst("$1.$2");
        if (!DECIMAL.matcher(digits).matches()) {
            throw problem(
                    column,
                    Messages.text("exchange.is_not_a_number"),
                    Messages.text("exchange.write_it_in_digits_for_example"));
        }
        return OptionalDouble.of(Double.parseDouble(digits));
    }

    /// One of a closed set of codes, in any case, or a default when blank.
    <T> T oneOf(SightingColumn column, CodeWords<T> words, T whenBlank) {
        var word = text(column);
        return word.isEmpty() ? whenBlank : oneOf(column, word.toLowerCase(Locale.ROOT), words);
    }

    /// @param word of the column's text
    <T> T oneOf(SightingColumn column, String word, CodeWords<T> words) {
        var value = words.read(word);
        if (value == null) {
            throw problem(
                    column,
                    Messages.text("exchange.is_not_known"),
                    Messages.text("common.use_one_of", words.listed()));
        }
        return value;
    }

    /// Gives a draft what a column says of its field; nothing where it is blank.
    ///
    /// @throws ProblemException when that cannot be read
    void read(SightingColumn column, SightingDraft draft) {
        var field = column.field();
        if (field != null && has(column)) {
            read(column, field, draft);
        }
    }

    @SuppressWarnings("unchecked") // the words of a field's column are its values
    private <T> void read(SightingColumn column, SightingField<T> field, SightingDraft draft) {
        if (field.type() instanceof FieldType.Choice<T>) {
            var words = (CodeWords<T>) Objects.requireNonNull(column.words());
            field.set(draft, oneOf(column, text(column), words));
        } else if (field.type() instanceof FieldType.Marks) {
            Stream.of(text(column).split("[;,|\\s]+"))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> oneOf(column, word, SENSITIVITIES));
            field.read(text(column).toLowerCase(Locale.ROOT), draft);
        } else {
            field.read(text(column), draft);
        }
    }

    /// A problem with a cell: names its value and column.
    ProblemException problem(SightingColumn column, String whatIsWrong, String remedy) {
        var value = text(column);
        var shown = ShortText.of(value, 80);
        return new CellException(
                new Problem("“" + shown + "” " + whatIsWrong, "", remedy), mapping().name(column));
    }

    /// Runs a step whose problems belong to a column.
    <T> T at(SightingColumn column, Supplier<T> step) {
        try {
            return step.get();
        } catch (ProblemException e) {
            throw e instanceof CellException
                    ? e
                    : new CellException(e.problem(), mapping().name(column), e);
        }
    }
}
