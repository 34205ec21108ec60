package org.amnok.workspace.output;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.Opening;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.MapView;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.difference.Difference.Kind;
import org.amnok.exchange.difference.Differences;
import org.amnok.files.PrivateFolder;
import org.amnok.layout.PrintedWords;
import org.amnok.layout.page.PageComposer.PageRequest;
import org.amnok.layout.page.PageRecords;
import org.amnok.release.Release;
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
    private final Map<Kind, Set<UUID>> byKind;

    /// What was said earlier of those that are in both, under the names of today.
    private final List<Sighting> earlier;

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
                                                each -> each.newest().uuid(), Collectors.toSet())));
        earlier =
                differences.all().stream()
                        .filter(each -> each.after() != null && each.before() != null)
                        .map(each -> renamed(Objects.requireNonNull(each.before()), each.newest()))
                        .toList();
        var gone =
                differences.all().stream()
                        .filter(each -> each.kind() == Kind.GONE)
                        .map(each -> each.newest())
                        .filter(each -> !copy.state().contents().hasSighting(each.uuid()))
                        .filter(each -> !isExpunged(each.uuid()))
                        .<Edit>map(Edit.Add::new)
                        .toList();
        if (!gone.isEmpty()) {
            copy.perform(new Edit.Batch("compare", gone)).join();
        }
    }

    private static Sighting renamed(Sighting earlier, Sighting today) {
        return earlier.edit().uuid(today.uuid()).done(earlier.modified());
    }

    /// What was removed for good comes back on no page.
    private boolean isExpunged(UUID record) {
        return copy.sharing().ask(shared -> shared.isExpunged(record));
    }

    /// @param later the later project
    /// @throws org.amnok.domain.ProblemException when it cannot be read
    public static DifferencePage of(PageExport pages, Path later, Differences differences) {
        return Opening.made(
                PrivateFolder.of(later),
                folder -> {
                    var file = folder.file("compared.gpkg");
                    try (var other = OtherProject.of(later)) {
                        HandoverCopy.write(other.file(), file);
                    }
                    return new DifferencePage(
                            pages, folder, Workspace.open(file, Access.READ_WRITE), differences);
                });
    }

    /// Of the copy, with the policies and styles of the later project.
    public WorkspaceState state() {
        return copy.state();
    }

    /// All that differs, to be let through the gate.
    public ReleaseChoice choice() {
        var all = byKind.values().stream().flatMap(Set::stream).toList();
        return pages.releases().choice(all, copy.state());
    }

    /// Writes the page in the format that the name of the file ends in.
    ///
    /// @param release of the choice
    /// @param title empty for the usual one
    /// @param made the day that is printed
    /// @throws org.amnok.domain.ProblemException when it cannot be written, or would hold what must
    ///   not leave
    public void write(Release release, Language language, String title, LocalDate made, Path file) {
        var parts = parts(release);
        var usual = new PrintedWords(language).get("change.title");
        var request =
                new PageRequest(
                        language,
                        view(parts.values()),
                        "EPSG:3857",
                        SightingFilter.ALL,
                        null,
                        null,
                        null,
                        title.isEmpty() ? usual : title);
        var shown = parts.values().stream().flatMap(part -> part.sightings().stream()).toList();
        var records = new PageRecords(ReleasedSightings.of(shown), release.sites());
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

    /// By kind what a reader sees of it: not that something differs which stays here, as an
    /// internal note or a place within its cell.
    private SequencedMap<String, ReleasedSightings> parts(Release release) {
        var before =
                pages.releases()
                        .release(release.terms(), pages.releases().choice(earlier, copy.state()))
                        .sightings();
        var differing = release.sightings().otherThan(before);
        var parts = new LinkedHashMap<String, ReleasedSightings>();
        byKind.forEach(
                (kind, some) ->
                        parts.put(words(kind), differing.only(each -> each.isOfOneOf(some))));
        return parts;
    }

    private static MapView view(Collection<ReleasedSightings> parts) {
        var box = new Envelope();
        parts.stream()
                .flatMap(part -> part.sightings().stream())
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
