package org.amnok.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.amnok.domain.Progress;
import org.amnok.domain.Secret;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.geo.BorderGeography;
import org.amnok.map.StyledLayer;
import org.amnok.map.styling.LayerStyling;
import org.amnok.store.bulk.DeferredIndexing;
import org.amnok.store.bulk.SightingImports;
import org.amnok.store.history.HistoryPages;
import org.amnok.store.history.HistoryRows;
import org.amnok.store.index.StoredIndex;
import org.amnok.store.reading.ContentsReading;
import org.amnok.store.record.BaseTable;
import org.amnok.store.record.CameraTable;
import org.amnok.store.record.EvidenceTable;
import org.amnok.store.record.FactRows;
import org.amnok.store.record.ItemRows;
import org.amnok.store.record.LinkTable;
import org.amnok.store.record.ObservationTable;
import org.amnok.store.record.OriginalRows;
import org.amnok.store.record.PictureNoteTable;
import org.amnok.store.record.RecordCodec;
import org.amnok.store.record.RulesTable;
import org.amnok.store.record.SightingReading;
import org.amnok.store.record.SightingRows;
import org.amnok.store.record.SiteTable;
import org.amnok.store.record.SourceTable;
import org.amnok.store.record.StylingRows;
import org.amnok.store.schema.EditSteps;
import org.amnok.store.schema.LayerRegister;
import org.amnok.store.schema.QgisStyles;
import org.amnok.store.share.SharedTables;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.Sql;
import org.amnok.store.sqlite.Statements;
import org.amnok.store.sqlite.Transaction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// What a project's tables hold, over one connection.
final class ProjectTables implements AutoCloseable {
    private static final String SAVE_SETTING =
            "INSERT INTO amnok_setting VALUES (?1, ?2)"
                    + " ON CONFLICT (name) DO UPDATE SET value = ?2";
    private static final String CLEAR_SETTINGS = "DELETE FROM amnok_setting WHERE value = ''";
    private static final String SETTINGS =
            "SELECT name, substr(value,1," + Column.LONGEST_TEXT + ") FROM amnok_setting";

    private final Connection connection;
    private final Statements statements;
    private final SightingRows sightings;
    private final StoredIndex index;

    private final List<ItemRows<?>> items;
    private final StylingRows stylings;
    private final FactRows facts;
    private final RecordCodec codec;
    private final HistoryRows history;
    private final SightingImports imports;
    private final OriginalRows originals;
    private boolean mayHaveShrunk;
    private boolean leavesFacts;

    /// @param geography derives bank, kilometre and province of places
    ProjectTables(Connection connection, Supplier<BorderGeography> geography) {
        this.connection = connection;
        statements = new Statements(connection);
        sightings = new SightingRows(statements);
        stylings = new StylingRows(statements);
        index = new StoredIndex(connection, statements, ContentsReading.derivedUuid("sighting"));
        var sites = new ItemRows<>(new SiteTable(), statements);
        facts =
                new FactRows(
                        statements,
                        geography,
                        () -> sites.all(ContentsReading.derivedUuid("site"), new ArrayList<>()));
        items =
                List.of(
                        sites,
                        new ItemRows<>(new CameraTable(), statements),
                        new ItemRows<>(new EvidenceTable(), statements),
                        new ItemRows<>(new PictureNoteTable(), statements),
                        new ItemRows<>(new ObservationTable(), statements),
                        new ItemRows<>(RulesTable.ofFilters(), statements),
                        new ItemRows<>(RulesTable.ofPolicies(), statements),
                        new ItemRows<>(RulesTable.ofLayouts(), statements),
                        new ItemRows<>(RulesTable.ofIllustrations(), statements),
                        new ItemRows<>(RulesTable.ofMerged(), statements),
                        new ItemRows<>(new BaseTable(), statements),
                        new ItemRows<>(new SourceTable(), statements),
                        new ItemRows<>(LinkTable.ofSources(), statements),
                        new ItemRows<>(LinkTable.ofTheSame(), statements),
                        new ItemRows<>(LinkTable.ofDifferent(), statements),
                        new ItemRows<>(LinkTable.ofRepeated(), statements));
        originals = new OriginalRows(statements);
        codec = new RecordCodec(items);
        history = new HistoryRows(statements, codec);
        imports = new SightingImports(connection, statements, history, codec);
    }

    /// How the history keeps records.
    RecordCodec codec() {
        return codec;
    }

    /// A record by the table that holds it; empty when there is none, or no such table.
    Optional<Recorded> find(String layer, UUID uuid) throws SQLException {
        if (layer.equals("sighting")) {
            return Optional.ofNullable(sightings.find(uuid)).map(SightingRows.Row::sighting);
        }
        for (var rows : items) {
            if (rows.name().equals(layer)) {
                return rows.find(uuid).map(Recorded.class::cast);
            }
        }
        return Optional.empty();
    }

    /// What became of a record, the newest first.
    ///
    /// @param below only entries with a smaller number
    /// @param most how many at most
    List<HistoryEntry> history(UUID record, long below, int most) throws SQLException {
        return Transaction.READ.run(
                connection,
                () -> {
                    var found = history.of(record, below, most);
                    return imports.history().withOrigin(found, record, below, most);
                });
    }

    /// The history of the whole project, the newest first.
    List<HistoryEntry> history(HistoryQuery query, long below, int most) throws SQLException {
        return Transaction.READ.run(
                connection, () -> new HistoryPages(statements).page(query, below, most));
    }

    List<String> historyAuthors() throws SQLException {
        return Transaction.READ.run(connection, new HistoryPages(statements)::authors);
    }

    /// What an entry of the history deleted, with what belonged to it.
    List<Recorded> deletedBy(long number) throws SQLException {
        return Transaction.READ.run(
                connection, () -> new DeletedRows(this, statements, originals).of(number));
    }

    /// A record after an entry of the history; empty when it was deleted by it.
    Optional<Recorded> version(long number) throws SQLException {
        return Transaction.READ.run(connection, () -> history.version(number));
    }

    /// Puts the sites of a new project in; its history begins with them.
    void addSites(Collection<Site> added) throws SQLException {
        for (var site : added) {
            rows(site).put(site);
        }
        var label = RecordVersions.SITES_OF_NEW_PROJECT;
        history.append(
                new Edit.Batch(
                        label,
                        added.stream().<Edit>map(s -> new Edit.Set(null, s, label)).toList()),
                Signature.unnamed());
        LayerRegister.measure(connection, "site");
    }

    /// Reads what the project holds.
    ContentsReading reading() {
        return new ContentsReading(connection, sightings, items);
    }

    /// Reads all but sightings.
    ///
    /// @param readOnly true when nothing may be changed
    ProjectContents readItems(boolean readOnly) throws SQLException {
        return readOnly ? reading().items() : reading().itemsAdopted(!index.isWhole());
    }

    boolean hasMoreThan(int count) throws SQLException {
        return sightings.hasMoreThan(count);
    }

    /// What questions need of the sightings. Rows without a UUID get that which [ContentsReading]
    /// gives them.
    StoredIndex index() {
        return index;
    }

    /// Finds what follows from places where that is missing, of some rows in one transaction.
    ///
    /// @return how many were done; 0 when nothing is missing
    int fillFacts(int atMost) throws SQLException {
        return Transaction.WRITE.run(connection, () -> facts.fill(atMost));
    }

    /// Writes a release into the history.
    ///
    /// @param outcome what became of it; empty before it leaves
    ReleaseRecord log(ReleaseRecord release, String outcome, Signature signature)
            throws SQLException {
        return Transaction.WRITE.run(
                connection,
                () -> {
                    history.append(release, outcome, signature);
                    return release;
                });
    }

    /// The secrets of the identifiers of releases, the newest first.
    List<Secret> releases() throws SQLException {
        return history.releases();
    }

    /// Brings in many sightings.
    SightingImports imports() {
        return imports;
    }

    /// Does an edit and writes it into the history, in one transaction.
    Edit perform(Edit edit, Signature signature, Progress watch) throws SQLException {
        if (edit instanceof Edit.Import many) {
            imports.perform(many, signature);
            mayHaveShrunk |= many.isUndone();
            return edit;
        }
        var steps = new EditSteps(edit, watch);
        return Transaction.WRITE.run(
                connection,
                () -> {
                    apply(edit, steps, () -> history.append(edit, signature, steps));
                    return edit;
                });
    }

    private interface Entering {
        void enter() throws SQLException;
    }

    private void apply(Edit edit, EditSteps steps, Entering entering) throws SQLException {
        var touched = new Envelope();
        leavesFacts = leavesFacts(edit);
        DeferredIndexing.around(
                connection,
                edit,
                () -> {
                    apply(edit, touched, steps);
                    entering.enter();
                });
        LayerRegister.grow(statements, "sighting", touched);
        LayerRegister.changed(statements, "sighting");
        LayerRegister.changed(statements, "sighting_count");
    }

    /// The operations of the project.
    ///
    /// @param file that this is a connection to
    SharedTables shared(Path file) {
        return new SharedTables(
                statements,
                new SharedTables.Tables() {
                    @Override
                    public RecordCodec codec() {
                        return codec;
                    }

                    @Override
                    public Optional<Recorded> find(String layer, UUID uuid) throws SQLException {
                        return ProjectTables.this.find(layer, uuid);
                    }

                    @Override
                    public void apply(Edit edit) throws SQLException {
                        ProjectTables.this.apply(
                                edit, new EditSteps(edit, Progress.NONE), () -> {});
                    }
                },
                file);
    }

    /// True for an edit of more than [Edit.Batch#MANY] sightings: facts of their places are derived
    /// later.
    private static boolean leavesFacts(Edit edit) {
        return edit instanceof Edit.Batch(_, var edits) && edits.size() > Edit.Batch.MANY;
    }

    /// The layers that are not in their designed look.
    Map<StyledLayer, LayerStyling> stylings() throws SQLException {
        return Transaction.READ.run(connection, stylings::all);
    }

    /// Keeps the styling of a layer, for other programs too.
    StyledLayer restyle(StyledLayer layer, LayerStyling styling) throws SQLException {
        return Transaction.WRITE.run(
                connection,
                () -> {
                    stylings.put(layer, styling);
                    QgisStyles.write(statements, stylings.all());
                    return layer;
                });
    }

    Map<String, String> settings() throws SQLException {
        var settings = new LinkedHashMap<String, String>();
        try (var rows = statements.get(SETTINGS).executeQuery()) {
            while (rows.next()) {
                var value = rows.getString(2);
                settings.put(rows.getString(1), value == null ? "" : value);
            }
        }
        return settings;
    }

    Map<String, String> saveSettings(Map<String, String> settings) throws SQLException {
        return Transaction.WRITE.run(
                connection,
                () -> {
                    for (var setting : settings.entrySet()) {
                        Sql.update(
                                statements.get(SAVE_SETTING), setting.getKey(), setting.getValue());
                    }
                    Sql.update(statements.get(CLEAR_SETTINGS));
                    return settings;
                });
    }

    Original keepPart(Original original, int part, byte[] data) throws SQLException {
        return Transaction.WRITE.run(
                connection,
                () -> {
                    if (part == 0) {
                        originals.delete(original.sha256());
                    }
                    originals.put(original.sha256(), part, original.type().code(), data);
                    return original;
                });
    }

    Original dropParts(Original original) throws SQLException {
        return Transaction.WRITE.run(
                connection,
                () -> {
                    originals.delete(original.sha256());
                    return original;
                });
    }

    String keepThumbnail(String sha256, byte[] data) throws SQLException {
        return Transaction.WRITE.run(
                connection,
                () -> {
                    originals.putThumbnail(sha256, data);
                    return sha256;
                });
    }

    OriginalRows originals() {
        return originals;
    }

    /// Records the exact extent again if something was moved or deleted.
    void tidy() throws SQLException {
        if (mayHaveShrunk) {
            LayerRegister.measure(connection, "sighting");
        }
        for (var rows : items) {
            rows.tidy(connection);
        }
        originals.tidy(connection);
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }

    private void apply(Edit edit, Envelope touched, EditSteps steps) throws SQLException {
        steps.next();
        switch (edit) {
            case Edit.Add(Sighting added) -> put(added, touched);
            case Edit.Replace replace -> {
                put(replace.after(), touched);
                mayHaveShrunk |= !replace.before().place().equals(replace.after().place());
            }
            case Edit.Delete(Sighting gone) -> {
                sightings.delete(gone.uuid());
                mayHaveShrunk = true;
            }
            case Edit.Set set -> apply(set);
            case Edit.Import _ ->
                    throw new IllegalArgumentException("An import is no part of another edit");
            case Edit.Batch(_, var edits) -> {
                for (int from = 0; from < edits.size(); from += SightingReading.MOST) {
                    var to = Math.min(edits.size(), from + SightingReading.MOST);
                    applyAll(edits.subList(from, to), touched, steps);
                }
            }
        }
    }

    private void applyAll(List<Edit> edits, Envelope touched, EditSteps steps) throws SQLException {
        sightings.readAhead(
                edits.stream().flatMap(edit -> DeferredIndexing.put(edit).stream()).toList());
        for (var each : edits) {
            apply(each, touched, steps);
        }
        sightings.forgetAhead();
    }

    private void apply(Edit.Set set) throws SQLException {
        sightings.forgetAhead();
        if (set.before() instanceof Evidence) {
            originals.changed();
        }
        if (set.after() != null) {
            rows(set.after()).put(set.after());
        } else if (set.before() != null) {
            rows(set.before()).delete(set.before().uuid());
        }
        if (set.before() instanceof Site || set.after() instanceof Site) {
            facts.changed((Site) set.before(), (Site) set.after());
        }
    }

    private ItemRows<?> rows(Item item) {
        return items.stream()
                .filter(rows -> rows.type() == item.getClass())
                .findFirst()
                .orElseThrow();
    }

    private void put(Sighting sighting, Envelope touched) throws SQLException {
        var fid = sightings.put(sighting);
        if (!leavesFacts) {
            facts.put(fid, sighting.place());
        }
        if (sighting.place() instanceof Place.Located located) {
            var at = located.point();
            touched.expandToInclude(new Coordinate(at.lonDegrees(), at.latDegrees()));
        }
    }
}
