package org.amnok.ui.table;

import java.util.Comparator;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import org.amnok.domain.record.Sighting;
import org.amnok.index.RowKey;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A column of the sightings' table. What a cell says is found when the cell is shown.
///
/// @param id in what is remembered: never changes its meaning
/// @param width in px, until a person pulls it
/// @param usual shown until a person chooses others
/// @param order of few sightings
/// @param key by which many are sorted
/// @param edit null when cells cannot be edited
record SightingTableColumn(
        String id,
        String title,
        double width,
        boolean usual,
        Comparator<Sighting> order,
        RowKey key,
        Function<Sighting, String> words,
        @Nullable FieldEdit edit) {
    private static final String SUFFIX = "-column";

    /// Sorted by its words, many by a key.
    static SightingTableColumn of(
            String id, String title, double width, RowKey key, Function<Sighting, String> words) {
        return new SightingTableColumn(
                id,
                title,
                width,
                true,
                Comparator.comparing(words, Messages.order()),
                key,
                words,
                null);
    }

    SightingTableColumn sorted(Comparator<Sighting> by) {
        return new SightingTableColumn(id, title, width, usual, by, key, words, edit);
    }

    SightingTableColumn edited(FieldEdit by) {
        return new SightingTableColumn(id, title, width, usual, order, key, words, by);
    }

    /// Not shown until a person asks for it.
    SightingTableColumn onRequest() {
        return new SightingTableColumn(id, title, width, false, order, key, words, edit);
    }

    /// What the column's nodes are called: headings take it for theirs.
    static String nodeId(String id) {
        return id + SUFFIX;
    }

    /// The id of a column that was made of one of these.
    static String idOf(TableColumn<?, ?> column) {
        var node = column.getId();
        return node == null ? "" : node.substring(0, node.length() - SUFFIX.length());
    }

    boolean isNumber() {
        return id.equals("uncertainty");
    }
}
