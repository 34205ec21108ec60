package org.amnok.basemap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.amnok.basemap.making.StreetTilesMaking;
import org.amnok.domain.FaultWords;
import org.amnok.domain.FileFault;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.words.Messages;

/// What has to be done once so that an OpenStreetMap file can be shown: it is made into tiles,
/// which are kept in an [OverviewFolder]. The file itself is only read.
final class StreetTask implements OverviewTask {
    /// Nodes, pieces of tiles and the tiles themselves are, together, some five times the file.
    private static final long ROOM = 6;

    private final OverviewFolder folder;
    private final Path file;
    private final String part;
    private final Path place;

    /// @param part of the file, as [StreetParts] read it
    StreetTask(OverviewFolder folder, Path file, String part) {
        this.folder = folder;
        this.file = file;
        this.part = part;
        place = folder.place(file, StreetParts.variant(part), OverviewFolder.STREETS);
    }

    @Override
    public String id() {
        return place.toString();
    }

    /// Reads the whole file twice: takes a minute for 100 MB.
    @Override
    public void make(Progress progress) {
        try {
            folder.make(place, ROOM * Files.size(file), progress, aside -> write(aside, progress));
        } catch (CancellationException e) {
            // nothing is left
        } catch (FileFault e) {
            throw problem(e, Messages.text("common.get_it_again_from_its_source_2"));
        } catch (IOException | UncheckedIOException e) {
            throw problem(e, Messages.text("basemap.make_room_on_the_disk_and"));
        }
    }

    private void write(Path aside, Progress progress) throws IOException {
        var scratch = folder.scratch();
        try {
            new StreetTilesMaking(file, StreetParts.area(part), progress).make(aside, scratch);
        } finally {
            OverviewFolder.deleteAll(scratch);
        }
    }

    private ProblemException problem(Exception failure, String remedy) {
        var why = failure instanceof FileFault ? failure.getMessage() : FaultWords.of(failure);
        return ProblemException.of(
                Messages.text("basemap.streets_cannot_be_made_of", file.getFileName(), why),
                file.toString(),
                remedy,
                failure);
    }
}
