package org.amnok.release;

import java.util.UUID;
import org.amnok.domain.DateSpan;
import org.amnok.domain.Grading;
import org.amnok.domain.LatLon;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.RiverStretch;
import org.amnok.domain.SightingKind;
import org.amnok.domain.SightingStatus;
import org.jspecify.annotations.Nullable;

/// A sighting as it may leave this machine. Only [ReleaseGate] makes one; it never holds a camera,
/// a source, or an internal note.
public final class ReleasedSighting {
    private final UUID uuid;
    private final String title;
    private final SightingKind kind;
    private final boolean doubtful;
    private final boolean disputed;
    private final @Nullable LatLon point;
    private final @Nullable Double uncertaintyMetres;
    private final @Nullable RiverStretch stretch;
    private final @Nullable DateSpan dates;
    private final PrivacyLevel level;
    private final @Nullable SightingStatus status;
    private final Grading grading;
    private final @Nullable Integer count;

    ReleasedSighting(
            UUID uuid,
            String title,
            SightingKind kind,
            boolean doubtful,
            boolean disputed,
            @Nullable LatLon point,
            @Nullable Double uncertaintyMetres,
            @Nullable RiverStretch stretch,
            @Nullable DateSpan dates,
            PrivacyLevel level,
            @Nullable SightingStatus status,
            Grading grading,
            @Nullable Integer count) {
        this.uuid = uuid;
        this.title = title;
        this.kind = kind;
        this.doubtful = doubtful;
        this.disputed = disputed;
        this.point = point;
        this.uncertaintyMetres = uncertaintyMetres;
        this.stretch = stretch;
        this.dates = dates;
        this.level = level;
        this.status = status;
        this.grading = grading;
        this.count = count;
    }

    public UUID uuid() {
        return uuid;
    }

    /// Blank above level 0.
    public String title() {
        return title;
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
        return point;
    }

    /// As recorded at level 0; above, the cell's half-diagonal added and rounded up.
    public @Nullable Double uncertaintyMetres() {
        return uncertaintyMetres;
    }

    /// The stretch of river at level 0, in whole kilometres, tens and hundreds of them at levels 1
    /// to 3; null when the place is none or it is withheld.
    public @Nullable RiverStretch stretch() {
        return stretch;
    }

    /// Whole months at level 3 and above.
    public @Nullable DateSpan dates() {
        return dates;
    }

    public PrivacyLevel level() {
        return level;
    }

    /// Null above level 0.
    public @Nullable SightingStatus status() {
        return status;
    }

    /// None above level 0.
    public Grading grading() {
        return grading;
    }

    /// Of all classes together; null above level 0 and when nothing was counted.
    public @Nullable Integer count() {
        return count;
    }
}
