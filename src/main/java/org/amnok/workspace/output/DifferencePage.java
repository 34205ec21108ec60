package org.amnok.workspace.output;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.MapView;
import org.amnok.domain.project.Edit;
import org.amnok.exchange.difference.Difference.Kind;
import org.amnok.exchange.difference.Differences;
import org.amnok.files.PrivateFolder;
import org.amnok.layout.PrintedWords;
import org.amnok.layout.page.PageComposer.PageRequest;
import org.amnok.layout.page.PageRecords;
import org.amnok.release.Release;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.store.HandoverCopy;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.merge.OtherProject;
import org.locationtech.jts.geom.Envelope;

/// A page of what differs between two projects or files: a map of what was added, moved, changed
/// and is gone. What leaves passes the gate of the later project, with all that it keeps secret;
/// what is gone is laid into a private copy of it for that. Waits for the disk: not for the FX
/// thread.
public final class DifferencePage implements AutoCloseable {
    /// Of degrees around what is shown, at least.
    private static final double LEAST_DEGREES = 0.05;

    private static final double ROOM = 0.08;
    private static final Envelope REGION = new Envelope(123.4, 129.6, 39.4, 42.6);

    private final PageExport pages;
    private final PrivateFolder folder;
    private final Workspace copy;
    private final Map<Kind, List<UUID>> byKind;

    private DifferencePage(
            PageExport pages, PrivateFolder folder, Workspace copy, Differences differences) {
        this.pages = pages;
        this.folder = folder;
        this.copy = copy;
        byKind =
                differences.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.kind(),
                                        () -> new EnumMap<>(Kind.class),
                                        Collectors.mapping(
                                                each -> each.newest().uuid(),
                                                Collectors.toList())));
        var gone =
                differences.all().stream()
                        .filter(each -> each.kind() == Kind.GONE)
                        .map(each -> each.newest())
                        .filter(each -> !copy.state().contents().hasSighting(each.uuid()))
                        .<Edit>map(Edit.Add::new)
                        .toList();
        if (!gone.isEmpty()) {
            copy.perform(new Edit.Batch("compare", gone)).join();
        }
    }

    /// @param later the later project
    /// @throws org.amnok.domain.ProblemException when it cannot be read
    public static DifferencePage of(PageExport pages, Path later, Differences differences) {
        var folder = PrivateFolder.of(later);
        try (var other = OtherProject.of(later)) {
            var file = folder.file("compared.gpkg");
            HandoverCopy.write(other.file(), file);
            return new DifferencePage(
                    pages, folder, Workspace.open(file, Access.READ_WRITE), differences);
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    /// Of the copy, with the policies and styles of the later project.
    public WorkspaceState state() {
        return copy.state();
    }

    /// All that differs, to be let through the gate.
    public ReleaseChoice choice() {
        return choice(byKind.values().stream().flatMap(List::stream).toList());
    }

    private ReleaseChoice choice(List<UUID> some) {
        return pages.releases().choice(some, copy.state());
    }

    /// Writes the page in the format that the name of the file ends in.
    ///
    /// @param release of the choice
    /// @param title empty for the usual one
    /// @param made the day that is printed
    /// @throws org.amnok.domain.ProblemException when it cannot be written, or would hold what must
    ///   not leave
    public void write(Release release, Language language, String title, LocalDate made, Path file) {
        var parts = new LinkedHashMap<String, ReleasedSightings>();
        byKind.forEach((kind, some) -> parts.put(words(kind), part(some, release)));
        var usual = new PrintedWords(language).get("change.title");
        var request =
                new PageRequest(
                        language,
                        view(release.sightings()),
                        "EPSG:3857",
                        SightingFilter.ALL,
                        null,
                        null,
                        null,
                        title.isEmpty() ? usual : title);
        var records = new PageRecords(release.sightings(), release.sites());
        var facts = pages.facts(copy.state(), made);
        var page = pages.composer.parted(request, parts, records, facts);
        var sheet = page.sheet();
        release.decide(sheet.frames(), sheet::tellsOf);
        PageExport.writing(page.design(), made, release, PictureExtras.NONE)
                .write(sheet, file, () -> false);
    }

    private static String words(Kind kind) {
        return "change." + kind.name().toLowerCase(Locale.ROOT);
    }

    /// Those of a kind among what was released: identifiers that leave are others.
    private ReleasedSightings part(List<UUID> some, Release release) {
        var ids =
                pages
                        .releases()
                        .release(release.terms(), choice(some))
                        .sightings()
                        .sightings()
                        .stream()
                        .map(ReleasedSighting::uuid)
                        .collect(Collectors.toSet());
        return release.sightings().only(each -> ids.contains(each.uuid()));
    }

    private static MapView view(ReleasedSightings sightings) {
        var box = new Envelope();
        sightings.sightings().stream()
                .flatMap(each -> Stream.ofNullable(each.point()))
                .forEach(point -> box.expandToInclude(point.lonDegrees(), point.latDegrees()));
        if (box.isNull()) {
            box.expandToInclude(REGION);
        }
        box.expandBy(
                Math.max(LEAST_DEGREES, box.getWidth() * ROOM),
                Math.max(LEAST_DEGREES, box.getHeight() * ROOM));
        return new MapView.Box(
                new LatLon(box.getMinY(), box.getMinX()), new LatLon(box.getMaxY(), box.getMaxX()));
    }

    @Override
    public void close() {
        try (folder;
                copy) {
            byKind.clear();
        }
    }
}
