package org.amnok.store.expunge;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amnok.domain.Progress;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.TextItem;
import org.amnok.sqlite.PackedTreeTable;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.record.ItemRows;
import org.amnok.store.record.RulesTable;
import org.amnok.store.schema.LayerRegister;
import org.amnok.store.text.TextLoad;
import org.amnok.words.Messages;

/// Takes the rows of records that go out of all tables, and what was made of them: originals,
/// thumbnails, drafts, R-trees, full text, recorded extents. Within a transaction.
final class GoneRows {
    private static final Map<String, String> NAMES =
            Map.of(
                    "sighting", "title, code",
                    "source", "code, NULL",
                    "evidence", "file_name, NULL");
    private static final List<String> TABLES =
            List.of(
                    "picture_note",
                    "evidence",
                    "camera",
                    "sighting_source",
                    "sighting_same_as",
                    "sighting_not_same",
                    "sighting_rests_on",
                    "source",
                    "sighting");
    private static final List<String> TREES = List.of("sighting", "camera");

    /// Of nobody any more.
    private static final String NOBODYS =
            " WHERE sha256 NOT IN (SELECT lower(sha256) FROM evidence WHERE sha256 NOT NULL)";

    /// The hashes of originals that this copy was handed over without.
    private static final String LEFT_OUT =
            "DELETE FROM amnok_setting WHERE name GLOB 'left_out.*' AND substr(name, 10) NOT IN"
                    + " (SELECT lower(sha256) FROM evidence WHERE sha256 NOT NULL)";

    /// Where a person last looked, and what was pasted and is not taken in yet.
    private static final String LAST_SEEN =
            "DELETE FROM amnok_setting WHERE name IN ('view.centre', 'view.scale', 'view.filter',"
                    + " 'view.selected', 'report.text') OR name GLOB 'view.typed.*'";

    private final Connection connection;
    private final Statements statements;
    private final GoneRecords gone;
    private final Map<String, Integer> deleted = new HashMap<>();

    GoneRows(Connection connection, Statements statements, GoneRecords gone) {
        this.connection = connection;
        this.statements = statements;
        this.gone = gone;
    }

    /// Gathers what the records are called now.
    void nameThem() throws SQLException {
        for (var names : NAMES.entrySet()) {
            var select =
                    "SELECT uuid, %s FROM %s WHERE uuid IN temp.gone"
                            .formatted(names.getValue(), names.getKey());
            statements.each(
                    select,
                    rows -> {
                        gone.see(rows.getString(1));
                        gone.called(rows.getString(2));
                        gone.called(rows.getString(3));
                    });
        }
    }

    /// How many rows of a table went.
    int deleted(String table) {
        return deleted.getOrDefault(table, 0);
    }

    /// How many went that belonged to others, without evidence.
    int deletedOthers() {
        return GoneRecords.BELONGING_LAYERS.stream().mapToInt(this::deleted).sum()
                - deleted("evidence");
    }

    void delete(Progress watch) throws SQLException {
        watch.goOn(0, 1, Messages.text("expunge.removing"));
        for (var table : TABLES) {
            var delete = "DELETE FROM " + table + " WHERE uuid IN temp.gone";
            deleted.put(table, statements.update(delete));
            LayerRegister.changed(statements, table);
        }
        Sql.execute(connection, "DELETE FROM evidence_media" + NOBODYS);
        Sql.execute(connection, "DELETE FROM amnok_thumbnail" + NOBODYS);
        forgetSettings();
        for (var layer : TREES) {
            watch.goOn(0, 1, Messages.text("expunge.rebuilding"));
            rebuildTree("rtree_" + layer + "_geom");
            LayerRegister.measure(statements, layer);
        }
        new TextLoad(connection).rebuild();
        watch.requireGoingOn();
    }

    /// A deleted cell stays readable in its node until another one is written over it.
    private void rebuildTree(String table) throws SQLException {
        try (var tree = new PackedTreeTable(connection, table)) {
            tree.addOthers(0, -1);
            tree.finish();
        }
    }

    private void forgetSettings() throws SQLException {
        statements.update(LAST_SEEN);
        statements.update(LEFT_OUT);
        var forgotten = statements.get("DELETE FROM amnok_setting WHERE name = ?");
        for (var setting :
                Sql.texts(connection, "SELECT name || ' ' || value FROM amnok_setting")) {
            if (UuidScan.names(setting.getBytes(StandardCharsets.UTF_8), gone.all())) {
                Sql.update(forgotten, setting.substring(0, setting.indexOf(' ')));
            }
        }
    }

    /// Takes their names out of the texts of pages.
    void takeOffPages() throws SQLException {
        var layouts = new ItemRows<>(RulesTable.ofLayouts(), statements);
        for (var layout : layouts.all(_ -> UUID.randomUUID(), new ArrayList<>())) {
            var design = PageDesign.of(layout);
            var items = design.items().stream().map(this::without).toList();
            if (!items.equals(design.items())) {
                layouts.put(layout.with(design.holding(items)));
            }
        }
    }

    private PageItem without(PageItem item) {
        if (!(item instanceof TextItem text) || !gone.isNamed(text.text())) {
            return item;
        }
        return text.saying(gone.without(text.text()));
    }
}
