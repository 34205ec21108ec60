package org.amnok.store.record;

import static org.amnok.store.record.ItemColumn.number;
import static org.amnok.store.record.ItemColumn.reference;
import static org.amnok.store.record.ItemColumn.text;

import java.sql.SQLException;
import java.util.UUID;
import org.amnok.domain.UuidText;
import org.amnok.domain.record.PictureNote;
import org.amnok.store.sqlite.Cells;
import org.jspecify.annotations.Nullable;

/// The table `picture_note`. Rows of other programs that name no evidence or lie outside a picture
/// are left alone and not read.
public final class PictureNoteTable extends ItemTable<PictureNote> {
    public PictureNoteTable() {
        super(
                PictureNote.class,
                "picture_note",
                reference("evidence_uuid", PictureNote::evidenceUuid),
                number("x", PictureNote::x),
                number("y", PictureNote::y),
                number("width", PictureNote::width),
                number("height", PictureNote::height),
                text("note", PictureNote::text));
    }

    @Override
    public @Nullable PictureNote decode(Cells cells, UUID uuid) throws SQLException {
        var evidence = UuidText.read(cells.text()).orElse(null);
        var x = cells.real();
        var y = cells.real();
        var width = cells.real();
        var height = cells.real();
        var text = cells.text();
        return evidence == null || x == null || y == null || width == null || height == null
                ? null
                : new PictureNote(uuid, evidence, x, y, width, height, text);
    }
}
