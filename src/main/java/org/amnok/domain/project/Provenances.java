package org.amnok.domain.project;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.Provenance;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SourceLink;

/// The provenance of a project's sightings: published, own, told. Immutable.
public final class Provenances {
    private static final Set<Sensitivity> DANGERS =
            Set.of(
                    Sensitivity.ENDANGERS_SOURCE,
                    Sensitivity.ENDANGERS_CIVILIAN,
                    Sensitivity.ENDANGERS_REPORTER);

    private final Set<UUID> photographed = new HashSet<>();
    private final Set<UUID> told = new HashSet<>();
    private final Set<UUID> onSatelliteImages = new HashSet<>();

    public Provenances(ProjectContents contents) {
        contents.cameras().forEach(camera -> photographed.add(camera.sightingUuid()));
        contents.all(SourceLink.class).forEach(link -> told.add(link.sightingUuid()));
        for (var evidence : contents.all(Evidence.class)) {
            if (evidence.kind() == EvidenceKind.SATELLITE_IMAGE) {
                onSatelliteImages.add(evidence.sightingUuid());
            }
        }
    }

    /// Never empty.
    public Set<Provenance> of(Sighting sighting) {
        var found = EnumSet.noneOf(Provenance.class);
        add(found, Provenance.PUBLIC_IMAGERY, isOnImagery(sighting));
        add(found, Provenance.PUBLISHED, !sighting.report().outlet().isBlank());
        add(found, Provenance.OWN_PHOTO, isOwn(sighting));
        add(found, Provenance.TOLD, has(told, sighting));
        add(found, Provenance.ENDANGERED, isEndangered(sighting));
        add(found, Provenance.UNKNOWN, found.isEmpty());
        return found;
    }

    private static void add(Set<Provenance> to, Provenance provenance, boolean holds) {
        if (holds) {
            to.add(provenance);
        }
    }

    private boolean isOnImagery(Sighting sighting) {
        return method(sighting) == LocationMethod.IMAGERY || has(onSatelliteImages, sighting);
    }

    private boolean isOwn(Sighting sighting) {
        var method = method(sighting);
        return method == LocationMethod.GPS
                || method == LocationMethod.EXIF
                || has(photographed, sighting);
    }

    private static boolean has(Set<UUID> some, Sighting sighting) {
        return !some.isEmpty() && some.contains(sighting.uuid());
    }

    /// True when a sighting is marked as endangering a source, a civilian or a reporter.
    public static boolean isEndangered(Sighting sighting) {
        return !sighting.sensitivity().isEmpty()
                && sighting.sensitivity().stream().anyMatch(DANGERS::contains);
    }

    private static LocationMethod method(Sighting sighting) {
        return sighting.place() instanceof Place.Located at ? at.method() : LocationMethod.REPORTED;
    }
}
