package org.amnok.workspace;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.media.Photos;
import org.amnok.store.ProjectStore;
import org.amnok.workspace.evidence.EvidenceIntake;

/// A project of which one sighting leaves exactly with its two photos, and the photos of the others
/// stay: of a coarser place, of somebody in danger, of a draft.
public final class PictureProject {
    public static final String PHOTO_NAME = "IMG_kims_balcony_0412.jpg";
    public static final String NOTE = "from the balcony, \"3\" < 5 & more";

    /// The orientation of the one that is larger than it may leave.
    private static final int LARGE = 6;

    private PictureProject() {}

    public static Sighting exact() {
        return sighting("lorries", PrivacyLevel.EXACT, SightingStatus.VERIFIED, Set.of());
    }

    /// Makes it.
    ///
    /// @param folder where its photos may lie
    public static Path create(Path project, Path folder) {
        try (var workspace = Workspace.create(project, List.of(), BorderGeography::none)) {
            add(workspace, exact(), folder.resolve(PHOTO_NAME), 1);
            add(workspace, exact(), folder.resolve("IMG_kims_balcony_0413.jpg"), 6);
            var coarser = sighting("buses", PrivacyLevel.COUNTY, SightingStatus.VERIFIED, Set.of());
            add(workspace, coarser, folder.resolve("IMG_0414.jpg"), 3);
            var endangering =
                    sighting(
                            "cars",
                            PrivacyLevel.EXACT,
                            SightingStatus.VERIFIED,
                            Set.of(Sensitivity.ENDANGERS_CIVILIAN));
            add(workspace, endangering, folder.resolve("IMG_0415.jpg"), 8);
            var draft = sighting("carts", PrivacyLevel.EXACT, SightingStatus.DRAFT, Set.of());
            add(workspace, draft, folder.resolve("IMG_0416.jpg"), 2);
        }
        return project;
    }

    /// Adds a file as evidence of the sighting that leaves exactly.
    public static void add(Path project, Path file) {
        try (var workspace = Workspace.open(project, ProjectStore.Access.READ_WRITE)) {
            keep(workspace, exact(), file);
        }
    }

    private static void add(Workspace workspace, Sighting sighting, Path file, int orientation) {
        if (workspace.state().contents().sightings(List.of(sighting.uuid())).isEmpty()) {
            workspace.perform(new Edit.Add(sighting)).join();
        }
        Photos.photo()
                .of(orientation == LARGE ? Photos.quarters(2000, 1500) : Photos.quarters(80, 60))
                .at(41.42, 128.18)
                .orientation(orientation)
                .write(file);
        keep(workspace, sighting, file);
    }

    private static void keep(Workspace workspace, Sighting sighting, Path file) {
        var intake = new EvidenceIntake(workspace, InstantSource.fixed(Sightings.NOON));
        var taken = intake.take(List.of(file), sighting.uuid(), "Kim", Progress.NONE);
        taken.evidence().forEach(each -> workspace.perform(new Edit.Set(null, each, "add")).join());
    }

    private static Sighting sighting(
            String title, PrivacyLevel level, SightingStatus status, Set<Sensitivity> sensitivity) {
        return Sightings.titled(title)
                .edit()
                .privacy(level)
                .status(status)
                .sensitivity(sensitivity)
                .notes(new Notes(NOTE, "her ledger is behind the blue stove"))
                .report(
                        new Report(
                                "Daily Canary",
                                title,
                                "https://example.org/" + title,
                                "",
                                Confidence.NOT_STATED))
                .done(Sightings.NOON);
    }
}
