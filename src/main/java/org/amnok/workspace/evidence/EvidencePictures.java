package org.amnok.workspace.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.Original;
import org.amnok.media.PhotoFacts;
import org.amnok.media.PhotoReader;
import org.amnok.media.PicturePart;
import org.amnok.media.PictureReader;
import org.amnok.media.Pixels;
import org.amnok.media.Thumbnail;
import org.amnok.store.record.Originals;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;

/// The pictures of a project's evidence, and what photos say of themselves. Reads the project: not
/// for the FX thread; any other may ask.
public final class EvidencePictures {
    private static final int CHECKED_PIXELS = 64;

    private final Workspace workspace;
    private final Originals originals;

    public EvidencePictures(Workspace workspace) {
        this.workspace = workspace;
        originals = new Originals(workspace.state().file());
    }

    /// True when there is a picture to be shown.
    public static boolean canShow(Original original) {
        return original.picture() != null && PictureReader.canShow(original.type());
    }

    /// A small picture as the bytes of a JPEG; made when there is none yet, and kept. Empty when it
    /// cannot be shown.
    ///
    /// @throws ProblemException when the original is missing or damaged
    public Optional<byte[]> thumbnail(Original original) {
        if (!canShow(original)) {
            return Optional.empty();
        }
        var kept = originals.thumbnail(original.sha256());
        return kept.isPresent() ? kept : Optional.of(made(original));
    }

    private byte[] made(Original original) {
        var picture = java.util.Objects.requireNonNull(original.picture());
        try (var file = originals.open(original)) {
            var small = Thumbnail.of(original.type(), file, picture);
            workspace.originals().keepThumbnail(original.sha256(), small);
            return small;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A part of a picture, upright, no larger than it is shown.
    ///
    /// @throws ProblemException when the original is missing, damaged or no picture
    public Pixels picture(Original original, PicturePart part, int mostWidth, int mostHeight) {
        var picture = original.picture();
        if (picture == null) {
            throw ProblemException.of(
                    Messages.text("workspace.no_picture_can_be_shown_of", original.fileName()),
                    Messages.text("workspace.the_original_is_kept_untouched"));
        }
        try (var file = originals.open(original)) {
            return PictureReader.read(original.type(), file, picture, part, mostWidth, mostHeight);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is wrong with a picture, as a sentence; empty when it can be seen whole, is missing, or
    /// is no picture.
    public Optional<String> damage(Original original) {
        if (!PictureReader.canShow(original.type())) {
            return Optional.empty();
        }
        if (original.picture() == null) {
            return Optional.of(Messages.text("original.its_beginning_is_damaged"));
        }
        try {
            return picture(original, PicturePart.WHOLE, CHECKED_PIXELS, CHECKED_PIXELS).isDamaged()
                    ? Optional.of(Messages.text("original.a_part_of_it_is_missing"))
                    : Optional.empty();
        } catch (ProblemException unreadable) {
            return Optional.of(unreadable.problem().what());
        }
    }

    /// What a photo says of how it was taken; nothing when it is no photo.
    public PhotoFacts facts(Original original) {
        try (var file = originals.open(original)) {
            return PhotoReader.read(original.type(), file, original.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the original is still what it was.
    public Originals.Condition condition(Original original, BooleanSupplier cancelled) {
        return originals.condition(original, cancelled);
    }
}
