package org.amnok.store.record;

import static org.amnok.store.record.ItemColumn.number;
import static org.amnok.store.record.ItemColumn.reference;
import static org.amnok.store.record.ItemColumn.text;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.amnok.domain.UuidText;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.date.IsoText;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.domain.record.Original;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Codes;
import org.jspecify.annotations.Nullable;

/// The table `evidence`. Rows of other programs that name no evidence, sighting or original are
/// left alone and not read.
public final class EvidenceTable extends ItemTable<Evidence> {
    private static final Codes<EvidenceKind> KINDS = new Codes<>(EvidenceKind.values());
    private static final Codes<MediaType> TYPES = new Codes<>(MediaType.values());

    private static final int LONGEST_NAME = 1000;

    public EvidenceTable() {
        super(
                Evidence.class,
                "evidence",
                reference("sighting_uuid", Evidence::sightingUuid),
                text("kind", e -> e.kind().code()),
                text("file_name", e -> e.original().fileName()),
                text("sha256", e -> e.original().sha256()),
                number("size_bytes", e -> e.original().sizeBytes()),
                text("media_type", e -> e.original().type().code()),
                ofPicture("width_pixels", ImageDimensions::widthPixels),
                ofPicture("height_pixels", ImageDimensions::heightPixels),
                ofPicture("orientation", ImageDimensions::orientation),
                text("acquired", e -> e.acquired().toString()),
                text("acquired_by", Evidence::acquiredBy),
                text("origin", Evidence::origin),
                text("origin_address", Evidence::originAddress),
                text("note", Evidence::note));
    }

    private static ItemColumn<Evidence> ofPicture(
            String name, Function<ImageDimensions, Integer> cell) {
        return number(
                name, e -> Optional.ofNullable(e.original().picture()).map(cell).orElse(null));
    }

    @Override
    public @Nullable Evidence decode(Cells cells, UUID uuid) throws SQLException {
        var sighting = UuidText.read(cells.text()).orElse(null);
        var kind = cells.coded(KINDS).orElse(EvidenceKind.DOCUMENT);
        var original = original(cells);
        var acquired = IsoText.instantIn(cells.text());
        return sighting == null
                ? null
                : new Evidence(
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

    private static Original original(Cells cells) throws SQLException {
        var fileName = shortened(cells.text());
        var sha256 = cells.text();
        var size = cells.whole();
        var type = cells.coded(TYPES).orElse(MediaType.UNKNOWN);
        var picture = picture(cells.whole(), cells.whole(), cells.whole());
        return new Original(fileName, sha256, size == null ? 0 : size, type, picture);
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
