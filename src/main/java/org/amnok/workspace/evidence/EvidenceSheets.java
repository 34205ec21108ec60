package org.amnok.workspace.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.LatestMap;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.record.Original;
import org.amnok.files.PrivateFolder;
import org.amnok.media.OutsidePictures;
import org.amnok.media.PdfPages;
import org.amnok.media.SheetPicture;
import org.amnok.media.Sight;
import org.amnok.store.record.Originals;
import org.amnok.workspace.Workspace;

/// Draws the sheets of originals that are no pictures by themselves, and remembers those that were
/// looked at last. Where a program of this machine is needed, the original lies in a private folder
/// while it runs. Any thread may ask but the FX thread.
final class EvidenceSheets {
    /// Those of two videos beside each other.
    private static final int MOST_KEPT = 2 * OutsidePictures.MOMENTS;

    private static final int MOST_COUNTED = 200;

    /// For what the programs write beside the original.
    private static final long ROOM_BYTES = 64_000_000;

    private final Originals originals;
    private final OriginalCopies copies;
    private final LatestMap<String, SheetPicture> drawn = new LatestMap<>(MOST_KEPT);
    private final LatestMap<String, Integer> counts = new LatestMap<>(MOST_COUNTED);

    EvidenceSheets(Workspace workspace) {
        originals = new Originals(workspace.state().file());
        copies = new OriginalCopies(workspace);
    }

    /// @throws ProblemException when it cannot be drawn, or a program is missing
    SeenSheet seen(Original original, int index) {
        var sheet = sheet(original, index);
        synchronized (drawn) {
            var count = counts.getOrDefault(original.sha256(), 1);
            return new SeenSheet(index, count, sheet.name(), sheet.size());
        }
    }

    /// @throws ProblemException when it cannot be drawn, or a program is missing
    SheetPicture sheet(Original original, int index) {
        return kept(original, index)
                .orElseGet(
                        () -> {
                            draw(original, index, OutsidePictures.MOMENTS);
                            return kept(original, index).orElseThrow();
                        });
    }

    /// The one that stands for all in a list: the first page, a moment in the middle.
    SheetPicture emblem(Original original) {
        return Sight.of(original.type()) == Sight.MOMENTS
                ? made(original, 0, 1).getFirst()
                : sheet(original, 0);
    }

    private Optional<SheetPicture> kept(Original original, int index) {
        synchronized (drawn) {
            return Optional.ofNullable(drawn.get(key(original, index)));
        }
    }

    private static String key(Original original, int index) {
        return original.sha256() + " " + index;
    }

    private void draw(Original original, int index, int most) {
        var made = made(original, index, most);
        var first = Sight.of(original.type()) == Sight.PAGES ? index : 0;
        synchronized (drawn) {
            for (int i = 0; i < made.size(); i++) {
                drawn.put(key(original, first + i), made.get(i));
            }
            if (Sight.of(original.type()) != Sight.PAGES) {
                counts.put(original.sha256(), made.size());
            }
        }
    }

    /// The page, or all other sheets.
    private List<SheetPicture> made(Original original, int index, int most) {
        return switch (Sight.of(original.type())) {
            case PAGES -> List.of(page(original, index));
            case CONVERTED, MOMENTS -> outside(original, most);
            case PICTURE, NONE ->
                    throw ProblemException.ofTexts(
                            "workspace.no_picture_can_be_shown_of",
                            "common.the_original_is_stored_unchanged",
                            original.fileName());
        };
    }

    private SheetPicture page(Original original, int index) {
        var bytes = bytes(original);
        if (!isCounted(original)) {
            var pages = PdfPages.count(bytes);
            synchronized (drawn) {
                counts.put(original.sha256(), pages);
            }
        }
        return PdfPages.draw(bytes, index);
    }

    private boolean isCounted(Original original) {
        synchronized (drawn) {
            return counts.containsKey(original.sha256());
        }
    }

    private byte[] bytes(Original original) {
        if (original.sizeBytes() > PdfPages.LARGEST_BYTES) {
            throw ProblemException.ofTexts(
                    "original.document_is_too_large",
                    "original.open_it_elsewhere",
                    original.fileName());
        }
        try (var file = originals.open(original)) {
            return Channels.newInputStream(file).readNBytes((int) PdfPages.LARGEST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SheetPicture> outside(Original original, int most) {
        var type = original.type();
        OutsidePictures.missing(type)
                .ifPresent(
                        program -> {
                            throw new ProblemException(OutsidePictures.lack(type, program));
                        });
        try (var folder = PrivateFolder.open(original.sizeBytes() + ROOM_BYTES)) {
            var file = copies.lay(original, folder, Progress.NONE);
            return Sight.of(type) == Sight.CONVERTED
                    ? OutsidePictures.converted(type, file, folder.path())
                    : OutsidePictures.moments(type, file, folder.path(), most, () -> false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
