package org.amnok.release;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// A sighting as it may leave this machine. Only [ReleaseGate] makes one; it never holds a camera,
/// a source, or an internal note.
public final class ReleasedSighting {
    private final UUID own;
    private final UUID uuid;
    private final SightingKind kind;
    private final boolean doubtful;
    private final boolean disputed;
    private final ReleasedPlace place;
    private final @Nullable DateSpan dates;
    private final String edtf;
    private final PrivacyLevel level;
    private final ReleasedDetails details;

    /// @param of what of it may leave is in the others, but for its kind and what is doubted
    /// @param uuid by which it is called in this release
    ReleasedSighting(
            Sighting of,
            UUID uuid,
            ReleasedPlace place,
            @Nullable DateSpan dates,
            PrivacyLevel level,
            ReleasedDetails details) {
        own = of.uuid();
        this.uuid = uuid;
        kind = of.kind();
        doubtful = of.isDoubtful();
        disputed = of.status() == SightingStatus.DISPUTED;
        this.place = place;
        this.dates = dates;
        edtf = level == PrivacyLevel.EXACT ? edtf(of) : "";
        this.level = level;
        this.details = details;
    }

    /// With parts that others have, too.
    private ReleasedSighting(ReleasedSighting other, SharedParts parts) {
        own = other.own;
        uuid = other.uuid;
        kind = other.kind;
        doubtful = other.doubtful;
        disputed = other.disputed;
        place = parts.shared(other.place);
        dates = other.dates == null ? null : parts.shared(other.dates);
        edtf = parts.shared(other.edtf);
        level = other.level;
        details = parts.details(other);
    }

    /// Where nothing is made coarser the words of the date say no more than its days do, but that
    /// these are approximate or uncertain.
    private static String edtf(Sighting sighting) {
        var observed = sighting.when().observed();
        return observed == null ? "" : observed.inDays().map(Edtf::text).orElse("");
    }

    /// The same, with parts that others have, too.
    ReleasedSighting with(SharedParts parts) {
        return new ReleasedSighting(this, parts);
    }

    /// What it is called in this release, as [ReleaseIdentifiers] have it.
    public UUID uuid() {
        return uuid;
    }

    /// True when it is what leaves of one of these records.
    public boolean isOfOneOf(Set<UUID> records) {
        return records.contains(own);
    }

    /// True of the records that some are of, in any other release too: there each is called by
    /// another identifier.
    public static Predicate<ReleasedSighting> recordsOf(Collection<ReleasedSighting> some) {
        var records = some.stream().map(ReleasedSighting::own).collect(Collectors.toSet());
        return each -> each.isOfOneOf(records);
    }

    /// The UUID that does not leave.
    UUID own() {
        return own;
    }

    /// Blank where it stays.
    public String title() {
        return details.title();
    }

    public SightingKind kind() {
        return kind;
    }

    public boolean doubtful() {
        return doubtful;
    }

    public boolean disputed() {
        return disputed;
    }

    /// The point at level 0, the centre of its cell at levels 1 to 3; null when there is no point
    /// or it is withheld.
    public @Nullable LatLon point() {
        return place.point();
    }

    /// The point as it leaves: itself, and as data round it; none when there is none or it is
    /// withheld.
    Stream<LatLon> sayablePoints() {
        var rounded = RoundedPlace.of(this);
        return rounded == null
                ? Stream.empty()
                : Stream.of(place.point(), new LatLon(rounded.at().y, rounded.at().x));
    }

    /// As it leaves.
    ReleasedPlace place() {
        return place;
    }

    /// True when it is known at once to lie where another does, at its level.
    @SuppressWarnings("ReferenceEquality") // of parts that are shared
    public boolean isPlacedAs(ReleasedSighting other) {
        return place == other.place && level == other.level;
    }

    /// True when it is known at once that all but its kind, its identifiers and its doubts are
    /// those of another.
    @SuppressWarnings("ReferenceEquality") // of parts that are shared
    public boolean isLike(ReleasedSighting other) {
        return details == other.details && dates == other.dates && isPlacedAs(other);
    }

    /// Its place, as if this were all that is known of it.
    Place asPlace() {
        return place.asPlace();
    }

    /// As recorded at level 0; above, the cell's half-diagonal added and rounded up.
    public @Nullable Double uncertaintyMetres() {
        return place.uncertaintyMetres();
    }

    /// The stretch of river at level 0, in whole kilometres, tens and hundreds of them at levels 1
    /// to 3; null when the place is none or it is withheld.
    public @Nullable RiverStretch stretch() {
        return place.stretch();
    }

    /// Whole months at level 3 and above.
    public @Nullable DateSpan dates() {
        return dates;
    }

    /// True when it may have been on some of these days, as far as what is released says; what has
    /// no date may not.
    public boolean mayBeOf(DateSpan days) {
        return dates != null && dates.overlaps(days);
    }

    /// The first day that it may have been on; after all others where it has no date.
    public LocalDate earliest() {
        return dates == null ? DateSpan.OPEN_END : dates.earliest();
    }

    /// True of a stretch of a river that is told no better than by cells.
    public boolean isCoarseStretch() {
        return stretch() != null && level.cellDegrees().isPresent();
    }

    /// The date as EDTF, with what qualifies it but without a time of day; empty above level 0.
    public String edtf() {
        return edtf;
    }

    public PrivacyLevel level() {
        return level;
    }

    /// Null where it stays.
    public @Nullable SightingStatus status() {
        return details.status();
    }

    /// None where it stays.
    public Grading grading() {
        return details.grading();
    }

    /// Of all classes together; null where counts stay and when nothing was counted.
    public @Nullable Integer count() {
        return Counts.total(details.counts().rows());
    }

    public ReleasedDetails details() {
        return details;
    }

    /// True when nothing that leaves tells it from another, but its identifier.
    boolean tellsAs(ReleasedSighting other) {
        return kind == other.kind
                && doubtful == other.doubtful
                && disputed == other.disputed
                && level == other.level
                && place.equals(other.place)
                && Objects.equals(dates, other.dates)
                && edtf.equals(other.edtf)
                && details.equals(other.details);
    }

    /// True when its details are those of another, as far as that is known without finding what
    /// follows from places: of one place and level the same follows, unless it is withheld.
    boolean hasDetailsOf(ReleasedSighting other) {
        return level == other.level
                && level != PrivacyLevel.WITHHELD
                && place.equals(other.place)
                && details.reportStays() == other.details.reportStays()
                && details.fields().equals(other.details.fields());
    }
}
