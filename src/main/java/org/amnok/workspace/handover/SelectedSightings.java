package org.amnok.workspace.handover;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.NotSame;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.PictureNote;
import org.amnok.domain.record.RestsOn;
import org.amnok.domain.record.SameAs;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.amnok.store.ProjectOriginals;
import org.amnok.store.ProjectStore;
import org.amnok.store.record.Originals;
import org.amnok.words.Messages;

/// Some sightings of a project as one of their own, for colleagues: nothing of them is left out,
/// with their sources, cameras, originals and the sites they name. Its history begins here.
final class SelectedSightings {
    private static final String LABEL = "handed over";

    private final ProjectContents contents;
    private final List<Sighting> sightings;
    private final Set<UUID> chosen;
    private final Set<UUID> files;
    private final Set<UUID> sources;

    SelectedSightings(ProjectContents contents, Set<UUID> uuids) {
        this.contents = contents;
        sightings = contents.sightings(List.copyOf(uuids));
        chosen = sightings.stream().map(Sighting::uuid).collect(Collectors.toSet());
        files =
                evidence(contents.all(Evidence.class)).stream()
                        .map(Evidence::uuid)
                        .collect(Collectors.toSet());
        sources =
                contents.all(SourceLink.class).stream()
                        .filter(link -> chosen.contains(link.sightingUuid()))
                        .map(SourceLink::sourceUuid)
                        .collect(Collectors.toSet());
    }

    private List<Evidence> evidence(Collection<Evidence> all) {
        return all.stream().filter(each -> chosen.contains(each.sightingUuid())).toList();
    }

    /// @param from the project
    /// @param to must not exist
    void write(Path from, Path to, Progress watch) {
        var originals = new Originals(from);
        try (var store = ProjectStore.create(to, sites())) {
            var done = new HashSet<String>();
            var kept = evidence(contents.all(Evidence.class));
            for (var each : kept) {
                watch.goOn(done.size(), kept.size(), Messages.text("courier.copying"));
                if (done.add(each.original().sha256())) {
                    copy(each.original(), originals, store, from);
                }
            }
            store.perform(new Edit.Batch(LABEL, edits()));
        }
    }

    private List<Site> sites() {
        var named = sightings.stream().map(Sighting::siteUuid).collect(Collectors.toSet());
        return contents.sites().stream().filter(site -> named.contains(site.uuid())).toList();
    }

    private List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        sightings.forEach(sighting -> edits.add(new Edit.Add(sighting)));
        contents.items()
                .filter(this::goesAlong)
                .forEach(item -> edits.add(new Edit.Set(null, item, LABEL)));
        return edits;
    }

    private boolean goesAlong(Item item) {
        return switch (item) {
            case Camera camera -> chosen.contains(camera.sightingUuid());
            case Evidence file -> files.contains(file.uuid());
            case PictureNote note -> files.contains(note.evidenceUuid());
            case Source source -> sources.contains(source.uuid());
            case SourceLink link -> chosen.contains(link.sightingUuid());
            case SameAs same -> chosen.contains(same.sightingUuid());
            case NotSame pair ->
                    chosen.contains(pair.sightingUuid()) && chosen.contains(pair.otherUuid());
            case RestsOn pair ->
                    chosen.contains(pair.sightingUuid()) && chosen.contains(pair.otherUuid());
            default -> false;
        };
    }

    /// One that is missing here is missing there: evidence says what it was.
    private static void copy(Original original, Originals from, ProjectStore store, Path project) {
        if (from.condition(original, () -> false) == Originals.Condition.MISSING) {
            return;
        }
        try (var channel = from.open(original)) {
            var bytes = Channels.newInputStream(channel);
            for (var part = 0; channel.position() < channel.size(); part++) {
                var data = bytes.readNBytes(ProjectOriginals.PART_BYTES);
                store.originals().keepPart(original, part, data);
            }
        } catch (IOException e) {
            throw ProblemException.ofPlace(
                            project.toString(),
                            "share.cannot_be_written",
                            "courier.choose_another_place",
                            original.fileName(),
                            FaultWords.of(e))
                    .because(e);
        }
    }
}
