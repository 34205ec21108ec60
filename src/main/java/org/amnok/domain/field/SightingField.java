package org.amnok.domain.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.amnok.domain.Facet;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.ReleaseField;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingDraft;
import org.jspecify.annotations.Nullable;

/// A field of a sighting. It is put together in [FieldCatalogue] and does not change afterwards.
///
/// @param <T> its values
public final class SightingField<T> {
    private final String column;
    private final FieldType<T> type;
    private final Function<Sighting, T> read;
    private final BiConsumer<SightingDraft, T> write;

    private List<String> columns;
    private Rule<T> rule = (value, before, contents) -> Optional.empty();
    private String label;
    private @Nullable String history;
    private @Nullable String formLabel;
    private @Nullable String change;
    private @Nullable String fileLabel;
    private List<String> importNames = List.of();
    private @Nullable FormPart part;
    private double sharePercent;
    private boolean isInternal;
    private @Nullable ListColumn list;
    private @Nullable Facet facet;
    private @Nullable ReleaseField release;
    private String group;
    private boolean isCommon;
    private boolean isSeldom;
    private boolean isSearched;
    private int rankForMany;

    SightingField(
            String column,
            FieldType<T> type,
            Function<Sighting, T> read,
            BiConsumer<SightingDraft, T> write) {
        this.column = column;
        this.type = type;
        this.read = read;
        this.write = write;
        columns = List.of(column);
        group = column;
        label = column.replace('_', ' ');
    }

    /// Why a value cannot be given to a sighting, and what to do; empty when it can.
    @FunctionalInterface
    interface Rule<T> {
        Optional<String> obstacle(T value, Sighting before, ProjectContents contents);
    }

    /// How a list of sightings shows the field.
    ///
    /// @param id in what is remembered of lists: never changes its meaning
    /// @param width in px, until a person pulls it
    /// @param isUsual shown until a person chooses others
    public record ListColumn(String id, String heading, double width, boolean isUsual) {}

    SightingField<T> in(String... all) {
        columns = List.of(all);
        return this;
    }

    SightingField<T> ruled(Rule<T> by) {
        rule = by;
        return this;
    }

    SightingField<T> called(String words) {
        label = words;
        return this;
    }

    SightingField<T> imported(String... names) {
        importNames = List.of(names);
        return this;
    }

    SightingField<T> inFiles(String words) {
        fileLabel = words;
        return this;
    }

    SightingField<T> inHistory(String words) {
        history = words;
        return this;
    }

    SightingField<T> inForms(String words) {
        formLabel = words;
        return this;
    }

    SightingField<T> in(FormPart of) {
        part = of;
        return this;
    }

    SightingField<T> besideNext(double percent) {
        sharePercent = percent;
        return this;
    }

    SightingField<T> internal() {
        isInternal = true;
        return this;
    }

    SightingField<T> changedBy(String words) {
        change = words;
        return this;
    }

    SightingField<T> listed(String id, String heading, double width) {
        list = new ListColumn(id, heading, width, true);
        return this;
    }

    SightingField<T> onRequest(String id, String heading, double width) {
        list = new ListColumn(id, heading, width, false);
        return this;
    }

    SightingField<T> picked(Facet by) {
        facet = by;
        return this;
    }

    SightingField<T> released(ReleaseField by) {
        release = by;
        return this;
    }

    SightingField<T> together(String with) {
        group = with;
        return this;
    }

    SightingField<T> common() {
        isCommon = true;
        return this;
    }

    SightingField<T> seldom() {
        isSeldom = true;
        return this;
    }

    SightingField<T> searched() {
        isSearched = true;
        return this;
    }

    SightingField<T> setForMany(int rank) {
        rankForMany = rank;
        return this;
    }

    /// Its name in the project file; of several columns, a name for all.
    public String column() {
        return column;
    }

    /// The columns of the table `sighting` that hold it; none when it has a table of its own.
    public List<String> columns() {
        return columns;
    }

    public FieldType<T> type() {
        return type;
    }

    /// What it is called in a sentence: "source reliability".
    public String label() {
        return label;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// The names of columns that are read into it as they are, in four languages; the first is what
    /// files of ours have. Empty for what is read in a way of its own.
    public List<String> importNames() {
        return importNames;
    }

    /// What a column of a file that is read into it is called.
    public String fileLabel() {
        return fileLabel == null ? formLabel() : fileLabel;
    }

    /// What it is called in the history.
    public String historyLabel() {
        return history == null ? label : history;
    }

    /// What it is called above its control.
    public String formLabel() {
        return formLabel == null ? capital(label) : formLabel;
    }

    /// The part of the form that shows it; null where a section of its own does.
    public @Nullable FormPart part() {
        return part;
    }

    /// Of the width of a line that it takes in the form, with the next field beside it; 0 for a
    /// line of its own.
    public double sharePercent() {
        return sharePercent;
    }

    /// True when it never leaves this machine.
    public boolean isInternal() {
        return isInternal;
    }

    /// What an edit of it is called: "change grading".
    public String change() {
        return change == null
                ? (type instanceof FieldType.Text ? "edit " : "change ") + label
                : change;
    }

    /// Empty when lists do not show it.
    public Optional<ListColumn> list() {
        return Optional.ofNullable(list);
    }

    /// The facet of its values; empty when it has none.
    public Optional<Facet> facet() {
        return Optional.ofNullable(facet);
    }

    /// What must be let out for it to leave; empty for what never leaves by a rule of its own.
    public Optional<ReleaseField> release() {
        return Optional.ofNullable(release);
    }

    /// The fields of one group say something only together: a merge takes all or none.
    public String group() {
        return group;
    }

    /// True for words that many have in common: that they are somewhere tells nothing.
    public boolean isCommon() {
        return isCommon;
    }

    /// True when most sightings have none.
    public boolean isSeldom() {
        return isSeldom;
    }

    /// True when the words of a search are looked for in it.
    public boolean isSearched() {
        return isSearched;
    }

    /// Where it is among the fields of which one value can be given to many sightings, from 1 on; 0
    /// when that makes no sense.
    public int rankForMany() {
        return rankForMany;
    }

    public T of(Sighting sighting) {
        return read.apply(sighting);
    }

    /// Its value in a cell of a list; empty for none.
    public String brief(Sighting sighting) {
        return type.brief(of(sighting));
    }

    /// What stands in files for a value; empty for none.
    public String code(T value) {
        return type.code(value);
    }

    /// The value of a code.
    ///
    /// @throws IllegalArgumentException when it is none and nothing stands for that
    public T ofCode(String code) {
        var value = type.read(code);
        if (value == null) {
            throw new IllegalArgumentException(column);
        }
        return value;
    }

    /// Gives a draft what a code says; a code that is empty or none leaves it as it is.
    public void read(String code, SightingDraft draft) {
        var value = code.isEmpty() ? null : type.read(code);
        if (value != null) {
            set(draft, value);
        }
    }

    /// Gives a draft a value.
    ///
    /// @return the draft
    public SightingDraft set(SightingDraft draft, T value) {
        write.accept(draft, value);
        return draft;
    }

    /// Why a value cannot be given to a sighting, and what to do; empty when it can.
    public Optional<String> obstacle(T value, Sighting before, ProjectContents contents) {
        return rule.obstacle(value, before, contents);
    }

    /// The field's name, for messages of the program to its makers.
    @Override
    public String toString() {
        return column;
    }
}
