package org.amnok.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.amnok.release.canary.SecretPlace;
import org.amnok.release.canary.SecretText;
import org.amnok.release.canary.Secrets;

/// A project whose places, notes, source and camera stand nowhere else in the world: where one of
/// them turns up in an output, it leaked.
public final class CanaryProject {
    static final LatLon COUNTY = new LatLon(41.3912347, 128.1698769);
    static final LatLon WITHHELD = new LatLon(41.4087653, 128.1923451);
    static final LatLon CAMERA = new LatLon(41.3977719, 128.2011137);
    static final String NOTE = "Canary Ottilie keeps her ledger behind the blue stove";
    static final String CODE = "ZQ-17";
    static final String WORDS = "second yard past the canary kiln";

    private CanaryProject() {}

    public static Sighting county() {
        return sighting("Quillon depot canary", COUNTY, PrivacyLevel.COUNTY);
    }

    public static Sighting withheld() {
        return sighting("Vexley wharf canary", WITHHELD, PrivacyLevel.WITHHELD);
    }

    private static Sighting sighting(String title, LatLon place, PrivacyLevel level) {
        return Sightings.at(place, title)
                .edit()
                .status(SightingStatus.VERIFIED)
                .grading(new Grading(Grading.Reliability.A, Grading.Credibility.CONFIRMED))
                .place(new Place.Located(place, 40.0, LocationMethod.REPORTED, WORDS))
                .notes(new Notes("Public words of the " + title, NOTE))
                .report(
                        new Report(
                                "Daily Canary",
                                "Lorries",
                                "https://example.org/canary",
                                "",
                                org.amnok.domain.codelist.Confidence.NOT_STATED))
                .when(Sightings.seen("2025-09-13", "2025-09-15"))
                .privacy(level)
                .done(Sightings.NOON);
    }

    public static ProjectContents contents(Iterable<Site> sites) {
        var items = new ArrayList<Item>();
        sites.forEach(items::add);
        var source =
                new Source(
                        new UUID(7, 7),
                        CODE,
                        "ferries the canary cages on Thursdays",
                        List.of(
                                new Source.Assessment(
                                        LocalDate.of(2025, 9, 1), Grading.Reliability.B)));
        items.add(source);
        items.add(SourceLink.of(county().uuid(), source.uuid()));
        items.add(Camera.at(new UUID(8, 8), withheld().uuid(), CAMERA));
        return new ProjectContents(List.of(county(), withheld()), items);
    }

    /// All that no output may hold, put down here by hand and not asked of the program.
    public static Secrets secrets() {
        return new Secrets(
                List.of(
                        new SecretPlace("the place at level 3", COUNTY),
                        new SecretPlace("the place at level 4", WITHHELD),
                        new SecretPlace("the camera", CAMERA)),
                List.of(
                        new SecretText("the note", NOTE),
                        new SecretText("the source", CODE),
                        new SecretText("the relation", "ferries the canary cages on Thursdays"),
                        new SecretText("the words of the place", WORDS),
                        new SecretText("a title", county().title()),
                        new SecretText("a title", withheld().title()),
                        new SecretText("a public note", county().notes().publicNote()),
                        new SecretText("the user", System.getProperty("user.home") + "/")),
                List.of());
    }
}
