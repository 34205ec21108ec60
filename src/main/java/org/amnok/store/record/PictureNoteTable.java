package org.amnok.store.record;

import static org.amnok.store.record.SightingColumns.orNull;
import static org.amnok.store.sqlite.Column.number;
import static org.amnok.store.sqlite.Column.text;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.UuidText;
import org.amnok.domain.record.PictureNote;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// The table `picture_note`. Rows of other programs that name no evidence or lie outside a picture
/// are left alone and not read.
public final class PictureNoteTable extends ItemTable<PictureNote> {
    private static final List<Column> COLUMNS =
            List.of(
                    text("uuid"),
                    text("evidence_uuid"),
                    number("x"),
                    number("y"),
                    number("width"),
                    number("height"),
                    text("note"));

    public PictureNoteTable() {
        super(PictureNote.class, "picture_note", COLUMNS);
    }

    @Override
    public List<@Nullable Object> encode(PictureNote n) {
        return Arrays.<@Nullable Object>asList(
                n.uuid().toString(),
                n.evidenceUuid().toString(),
                n.x(),
                n.y(),
                n.width(),
                n.height(),
                orNull(n.text()));
    }

    @Override
    public @Nullable PictureNote decode(Cells cells, UUID uuid) throws SQLException {
        cells.skip();
        var evidence = UuidText.read(cells.text()).orElse(null);
        var x = cells.real();
        var y = cells.real();
        var width = cells.real();
        var height = cells.real();
        var text = cells.text();
        if (evidence == null || x == null || y == null || width == null || height == null) {
            return null;
        }
        try {
            return new PictureNote(uuid, evidence, x, y, width, height, text);
        } catch (ProblemException impossible) {
            return null;
        }
    }
}
