package org.amnok.workspace.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.amnok.domain.Sha256;
import org.amnok.files.PrivateFolder;
import org.amnok.layout.SheetPixels;
import org.amnok.media.OwnPicture;
import org.amnok.release.ReleasedPicture;
import org.amnok.release.ReleasedPictures;
import org.amnok.release.ReleasedSighting;

/// The released pictures of a dossier, drawn anew, while it is made. Used by one thread.
final class DossierPhotos implements AutoCloseable {
    private final ReleasedPictures released;
    private final PrivateFolder folder;

    /// @param project that they are of
    /// @param before called before each picture is drawn; an exception of it ends all
    DossierPhotos(ReleasedPictures released, Path project, LongConsumer before) {
        this.released = released;
        folder = PrivateFolder.of(project);
        try {
            released.each(
                    before, (picture, jpeg) -> Files.write(folder.file(picture.name()), jpeg));
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    List<ReleasedPicture> of(ReleasedSighting sighting) {
        return released.of(sighting);
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sha256(String name) {
        return new Sha256().add(bytes(name)).hex();
    }

    /// For print.
    SheetPixels pixels(String name) {
        return OwnPicture.pixels(bytes(name))
                .map(pixels -> new SheetPixels(pixels.width(), pixels.height(), pixels.argb()))
                .orElseThrow(() -> new IllegalStateException("drawn a moment ago: " + name));
    }

    @Override
    public void close() {
        folder.close();
    }
}
