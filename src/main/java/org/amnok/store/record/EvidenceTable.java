package org.amnok.store.record;

import static org.amnok.store.record.SightingColumns.orNull;
import static org.amnok.store.sqlite.Column.number;
import static org.amnok.store.sqlite.Column.text;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.UuidText;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.date.IsoText;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.domain.record.Original;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Codes;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// The table `evidence`. Rows of other programs that name no evidence, sighting or original are
/// left alone and not read.
public final class EvidenceTable extends ItemTable<Evidence> {
    private static final Codes<EvidenceKind> KINDS = new Codes<>(EvidenceKind.values());
    private static final Codes<MediaType> TYPES = new Codes<>(MediaType.values());

    private static final int LONGEST_NAME = 1000;
    private static final List<Column> COLUMNS =
            List.of(
                    text("uuid"),
                    text("sighting_uuid"),
                    text("kind"),
                    text("file_name"),
                    text("sha256"),
                    number("size_bytes"),
                    text("media_type"),
                    number("width_pixels"),
                    number("height_pixels"),
                    number("orientation"),
                    text("acquired"),
                    text("acquired_by"),
                    text("origin"),
                    text("origin_address"),
                    text("note"));

    public EvidenceTable() {
        super(Evidence.class, "evidence", COLUMNS);
    }

    @Override
    public List<@Nullable Object> encode(Evidence e) {
        var original = e.original();
        var picture = original.picture();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(e.uuid().toString());
        cells.add(e.sightingUuid().toString());
        cells.add(e.kind().code());
        cells.add(orNull(original.fileName()));
        cells.add(original.sha256());
        cells.add(original.sizeBytes());
        cells.add(original.type().code());
        cells.add(picture == null ? null : picture.widthPixels());
        cells.add(picture == null ? null : picture.heightPixels());
        cells.add(picture == null ? null : picture.orientation());
        cells.add(e.acquired().toString());
        cells.add(orNull(e.acquiredBy()));
        cells.add(orNull(e.origin()));
        cells.add(orNull(e.originAddress()));
        cells.add(orNull(e.note()));
        return cells;
    }

    @Override
    public @Nullable Evidence decode(Cells cells, UUID uuid) throws SQLException {
        cells.skip();
        var sighting = UuidText.read(cells.text()).orElse(null);
        var kind = cells.coded(KINDS).orElse(EvidenceKind.DOCUMENT);
        var original = original(cells);
        if (sighting == null || original == null) {
            return null;
        }
        var acquired = IsoText.instantIn(cells.text());
        return new Evidence(
                uuid,
                sighting,
                kind,
                original,
                acquired == null ? Instant.EPOCH : acquired,
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text());
    }

    private static @Nullable Original original(Cells cells) throws SQLException {
        var fileName = shortened(cells.text());
        var sha256 = cells.text();
        var size = cells.whole();
        var type = cells.coded(TYPES).orElse(MediaType.UNKNOWN);
        var picture = picture(cells.whole(), cells.whole(), cells.whole());
        try {
            return new Original(fileName, sha256, size == null ? 0 : size, type, picture);
        } catch (ProblemException impossible) {
            return null;
        }
    }

    /// No system has longer names; a window could not show them.
    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static @Nullable ImageDimensions picture(
            @Nullable Integer width, @Nullable Integer height, @Nullable Integer orientation) {
        return width == null || height == null || width < 1 || height < 1
                ? null
                : new ImageDimensions(
                        width, height, orientation == null ? ImageDimensions.UPRIGHT : orientation);
    }
}
