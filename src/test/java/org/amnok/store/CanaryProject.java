package org.amnok.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.Secret;
import org.amnok.domain.Sha256;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.page.Pages;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.Removal;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.NotSame;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.PictureNote;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.RestsOn;
import org.amnok.domain.record.SameAs;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.amnok.store.ProjectStore.Access;

/// A project in which every table and the history know of a sighting that is to go, in words that
/// nothing else has.
final class CanaryProject {
    /// Letters that nothing else in a project has.
    static final String CANARY = "ꙮꙮꙮ";

    static final LatLon PLACE = LatLon.ofXy(127.12345678, 41.87654321);
    static final LatLon CAMERA = LatLon.ofXy(127.11223344, 41.99887766);
    static final Instant CREATED = Instant.parse("2025-03-04T05:06:07.891Z");
    static final Signature KIM = new Signature("Kim", Samples.NOON, Signature.Turn.DONE);
    static final Sighting GONE =
            Sighting.draft(UUID.randomUUID(), at(PLACE), CREATED)
                    .edit()
                    .title("Title" + CANARY)
                    .code("Code" + CANARY)
                    .notes(new Notes("Public" + CANARY, "Internal" + CANARY))
                    .report(Report.NONE.withOutlet("Outlet" + CANARY))
                    .done(CREATED);
    static final Sighting STAYS = Samples.sighting("Stays", 128.18, 41.4);
    static final Source SOURCE =
            new Source(UUID.randomUUID(), "Source" + CANARY, "cousin " + CANARY, List.of());
    static final byte[] PHOTO = ("photo " + CANARY.repeat(50)).getBytes(UTF_8);
    static final Evidence EVIDENCE =
            Evidence.of(UUID.randomUUID(), GONE.uuid(), original(PHOTO), CREATED, "By" + CANARY)
                    .noted("Noted" + CANARY);
    static final Removal REMOVAL =
            new Removal(Set.of(GONE.uuid()), Set.of(), "asked for by a reader");

    private static Place at(LatLon point) {
        return new Place.Located(point, 37.123, LocationMethod.RELATIVE, "Verbatim" + CANARY);
    }

    private static Original original(byte[] bytes) {
        return new Original(
                "File" + CANARY + ".jpg",
                new Sha256().add(bytes).hex(),
                bytes.length,
                MediaType.JPEG,
                null);
    }

    /// Edits of all kinds, so that every table and the history know of it.
    static void write(Path file) {
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(new Edit.Add(STAYS), KIM);
            store.perform(new Edit.Add(GONE), KIM);
            var moved = GONE.edit().title("Earlier" + CANARY).done(CREATED);
            store.perform(new Edit.Replace(GONE, moved, "title " + CANARY), KIM);
            store.perform(new Edit.Replace(moved, GONE, "change title"), KIM);
            set(store, SOURCE);
            set(store, SourceLink.of(GONE.uuid(), SOURCE.uuid()));
            store.originals().keepPart(EVIDENCE.original(), 0, PHOTO);
            store.originals().keepThumbnail(EVIDENCE.original().sha256(), PHOTO);
            set(store, EVIDENCE);
            set(
                    store,
                    new PictureNote(
                            UUID.randomUUID(), EVIDENCE.uuid(), 0.1, 0.2, 0.3, 0.4, CANARY));
            set(store, Camera.at(UUID.randomUUID(), GONE.uuid(), CAMERA));
            var group = UUID.randomUUID();
            set(store, SameAs.of(GONE.uuid(), group));
            set(store, SameAs.of(STAYS.uuid(), group));
            set(store, NotSame.of(STAYS.uuid(), GONE.uuid()));
            set(store, RestsOn.of(STAYS.uuid(), GONE.uuid()));
            set(store, layout("Seen: Title" + CANARY + " by the river"));
            store.log(released(), "", KIM);
            store.saveSettings(Map.of("draft." + GONE.uuid() + ".title", "Typed" + CANARY));
            store.saveSettings(Map.of("view.selected", GONE.uuid().toString()));
            store.saveSettings(Map.of("view.typed.counts-other", "Typed" + CANARY));
        }
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            while (store.keepIndex()) {}
        }
    }

    private static void set(ProjectStore store, Item item) {
        store.perform(new Edit.Set(null, item, "add"), KIM);
    }

    static PageLayout layout(String words) {
        return new PageLayout(
                new UUID(0, 9),
                "Hyesan",
                Pages.with(
                        TextItem.of("a", Pages.frame(10, 10, 50, 10), TextItem.Role.BODY, words)));
    }

    private static ReleaseRecord released() {
        return new ReleaseRecord(
                UUID.randomUUID(),
                "map.png",
                "0".repeat(64),
                "Internal",
                PrivacyLevel.EXACT,
                1,
                0,
                0,
                Set.of(GONE.uuid(), STAYS.uuid()),
                "because of Title" + CANARY,
                List.of(),
                Secret.random().hex(),
                List.of(new ReleaseRecord.Picture("File" + CANARY, EVIDENCE.uuid())),
                0);
    }

    /// What would tell of it, in the ways in which a file may hold it.
    static List<byte[]> traces() {
        var traces = new ArrayList<byte[]>();
        for (var charset : List.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            traces.add(CANARY.substring(0, 2).getBytes(charset));
            for (var uuid : List.of(GONE.uuid(), EVIDENCE.uuid(), SOURCE.uuid())) {
                traces.add(uuid.toString().getBytes(charset));
            }
            traces.add("2025-03-04T05:06:07".getBytes(charset));
            traces.add(EVIDENCE.original().sha256().getBytes(charset));
        }
        traces.add("\\ua66e".getBytes(UTF_8));
        for (var uuid : List.of(GONE.uuid(), EVIDENCE.uuid())) {
            traces.add(
                    ByteBuffer.allocate(16)
                            .putLong(uuid.getMostSignificantBits())
                            .putLong(uuid.getLeastSignificantBits())
                            .array());
        }
        for (var point : List.of(PLACE, CAMERA)) {
            for (var number : List.of(point.lonDegrees(), point.latDegrees())) {
                traces.addAll(FileTraces.packed(number));
            }
        }
        traces.addAll(FileTraces.packed(37.123));
        return traces;
    }

    private CanaryProject() {}
}
