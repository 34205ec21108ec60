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
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.domain.record.Site;
import org.amnok.geo.border.BorderGeography;
import org.amnok.map.StyledLayer;
import org.amnok.map.styling.LayerStyling;
import org.amnok.sqlite.Statements;
import org.amnok.store.bulk.SightingImports;
import org.amnok.store.history.HistoryBatches;
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
import org.amnok.store.record.SightingRows;
import org.amnok.store.record.SiteTable;
import org.amnok.store.record.SourceTable;
import org.amnok.store.record.StylingRows;
import org.amnok.store.schema.EditSteps;
import org.amnok.store.schema.LayerRegister;
import org.amnok.store.schema.QgisStyles;
import org.amnok.store.share.SharedTables;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.Transaction;
import org.jspecify.annotations.Nullable;

/// What a project's tables hold, over one connection.
final class ProjectTables implements AutoCloseable {
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
    private final SettingRows settings;
    private final TableEdits edits;

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
        settings = new SettingRows(statements);
        edits = new TableEdits(statements, sightings, items, facts, originals);
        codec = new RecordCodec(items);
        history = new HistoryRows(statements, codec);
        var batches = new HistoryBatches(statements, history);
        imports = new SightingImports(connection, statements, batches, codec);
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

    /// What the history says of records.
    HistoryRows history() {
        return history;
    }

    /// The history of the whole project.
    HistoryPages historyPages() {
        return new HistoryPages(statements);
    }

    /// What an entry of the history deleted, with what belonged to it.
    DeletedRows deleted() {
        return new DeletedRows(this, statements, originals);
    }

    /// Puts the sites of a new project in; its history begins with them.
    void addSites(Collection<Site> added) throws SQLException {
        for (var site : added) {
            edits.rows(site).put(site);
        }
        var label = RecordVersions.SITES_OF_NEW_PROJECT;
        history.append(
                new Edit.Batch(
                        label,
                        added.stream().<Edit>map(s -> new Edit.Set(null, s, label)).toList()),
                Signature.unnamed());
        LayerRegister.measure(statements, "site");
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

    /// Brings in many sightings.
    SightingImports imports() {
        return imports;
    }

    /// Does an edit and writes it into the history, in one transaction.
    Edit perform(Edit edit, Signature signature, Progress watch) throws SQLException {
        if (edit instanceof Edit.Import many) {
            imports.perform(many, signature);
            edits.mayHaveShrunk(many.isUndone());
            return edit;
        }
        var steps = new EditSteps(edit, watch);
        return Transaction.WRITE.run(
                connection,
                () -> {
                    edits.apply(edit, steps, () -> history.append(edit, signature, steps));
                    return edit;
                });
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
                        edits.apply(edit, new EditSteps(edit, Progress.NONE), () -> {});
                    }
                },
                file);
    }

    /// Works with the operations in one transaction.
    <T extends @Nullable Object> T withShared(Path file, SharedTables.Work<T> work)
            throws SQLException {
        var shared = shared(file);
        return Transaction.WRITE.run(connection, () -> work.of(shared));
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
        return settings.all();
    }

    Map<String, String> saveSettings(Map<String, String> changed) throws SQLException {
        return Transaction.WRITE.run(
                connection,
                () -> {
                    settings.put(changed);
                    return changed;
                });
    }

    OriginalRows originals() {
        return originals;
    }

    /// Records the exact extent again if something was moved or deleted.
    void tidy() throws SQLException {
        edits.tidy();
        for (var rows : items) {
            rows.tidy();
        }
        originals.tidy(connection);
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }

    /// The table `amnok_setting`: what is kept with a project that other programs ignore.
    private record SettingRows(Statements statements) {
        private static final String SAVE =
                "INSERT INTO amnok_setting VALUES (?1, ?2)"
                        + " ON CONFLICT (name) DO UPDATE SET value = ?2";
        private static final String CLEAR = "DELETE FROM amnok_setting WHERE value = ''";
        private static final String ALL =
                "SELECT name, substr(value,1," + Column.LONGEST_TEXT + ") FROM amnok_setting";

        /// Values by name.
        Map<String, String> all() throws SQLException {
            var settings = new LinkedHashMap<String, String>();
            statements.each(
                    ALL,
                    rows -> {
                        var value = rows.getString(2);
                        settings.put(rows.getString(1), value == null ? "" : value);
                    });
            return settings;
        }

        /// Keeps some; an empty value takes its setting away.
        void put(Map<String, String> settings) throws SQLException {
            for (var setting : settings.entrySet()) {
                statements.update(SAVE, setting.getKey(), setting.getValue());
            }
            statements.update(CLEAR);
        }
    }
}
