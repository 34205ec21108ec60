package org.amnok.domain.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.amnok.domain.codelist.ReleaseField;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A field of a sighting. It is put together in [FieldCatalogue] and does not change afterwards.
///
/// @param <T> its values
public final class SightingField<T> {
    private final String column;
    private final FieldType<T> type;
    private final Function<Sighting, T> read;
    private final BiConsumer<SightingDraft, T> write;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    private List<String> columns;
    private List<String> importNames = List.of();
    private String group;
    private @Nullable String editLabel;
    private int rankForMany;
    private Rule<T> rule = (value, before, contents) -> Optional.empty();
    private @Nullable FormPart part;
    private @Nullable ListColumn list;
    private @Nullable Facet facet;
    private @Nullable ReleaseField release;

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
    }

    /// What is true of some fields.
    public enum Trait {
        /// Most sightings have none.
        SELDOM,
        /// The words of a search are looked for in it.
        SEARCHED,
        /// It never leaves this machine.
        INTERNAL,
        /// Many have its words in common: that they are somewhere tells nothing.
        COMMON
    }

    /// Where a field may be called otherwise than by its label.
    public enum In {
        HISTORY,
        /// Above its control.
        FORM,
        /// A column of a file that is read into it.
        FILE
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
    public record ListColumn(String id, double width, boolean isUsual) {
        public String heading() {
            return Messages.text("fields.heading_" + id);
        }
    }

    SightingField<T> inColumns(String... all) {
        columns = List.of(all);
        return this;
    }

    /// @param it what histories keep of an edit of it
    SightingField<T> editedAs(String it) {
        editLabel = it;
        return this;
    }

    SightingField<T> with(Trait... some) {
        traits.addAll(List.of(some));
        return this;
    }

    /// @param names of columns of files, in four languages; the first is what files of ours have
    SightingField<T> imported(String... names) {
        importNames = List.of(names);
        return this;
    }

    SightingField<T> ruled(Rule<T> by) {
        rule = by;
        return this;
    }

    SightingField<T> in(FormPart of) {
        part = of;
        return this;
    }

    SightingField<T> listed(String id, double width) {
        list = new ListColumn(id, width, true);
        return this;
    }

    SightingField<T> onRequest(String id, double width) {
        list = new ListColumn(id, width, false);
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
        return Messages.text("fields." + column);
    }

    /// The same in English, whatever the language of the window.
    public String english() {
        return Messages.english("fields." + column);
    }

    /// What it is called somewhere.
    public String label(In where) {
        return switch (where) {
            case HISTORY -> Messages.find("fields.history_" + column).orElseGet(this::label);
            case FORM -> Messages.find("fields.form_" + column).orElseGet(this::sentence);
            case FILE -> Messages.find("fields.file_" + column).orElseGet(this::sentence);
        };
    }

    private String sentence() {
        return Messages.capital(label());
    }

    /// What histories keep of an edit of it: "change grading". In English, whatever the language of
    /// the window.
    public String editLabel() {
        return editLabel == null
                ? (type instanceof FieldType.Text ? "edit " : "change ") + english()
                : editLabel;
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /// The names of columns that are read into it as they are; the first is what files of ours
    /// have. Empty for what is read in a way of its own.
    public List<String> importNames() {
        return importNames;
    }

    /// The part of the form that shows it; null where a section of its own does.
    public @Nullable FormPart part() {
        return part;
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
    String group() {
        return group;
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

    @Override
    public String toString() {
        return column;
    }
}
