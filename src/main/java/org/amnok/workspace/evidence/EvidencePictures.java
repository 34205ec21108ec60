package org.amnok.workspace.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.domain.record.Original;
import org.amnok.media.OutsidePictures;
import org.amnok.media.PhotoFacts;
import org.amnok.media.PhotoReader;
import org.amnok.media.PicturePart;
import org.amnok.media.PictureReader;
import org.amnok.media.Pixels;
import org.amnok.media.Sight;
import org.amnok.media.Thumbnail;
import org.amnok.store.record.Originals;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;

/// The pictures of a project's evidence, and what photos say of themselves. Reads the project: not
/// for the FX thread; any other may ask.
public final class EvidencePictures {
    private static final int CHECKED_PIXELS = 64;

    /// Of a longer video nothing is made only because its sighting is looked at.
    private static final long LARGEST_DRAWN_UNASKED_BYTES = 100_000_000;

    private final Workspace workspace;
    private final Originals originals;
    private final EvidenceSheets sheets;

    public EvidencePictures(Workspace workspace) {
        this.workspace = workspace;
        originals = new Originals(workspace.state().file());
        sheets = new EvidenceSheets(workspace);
    }

    /// True when there is a picture that this program reads itself.
    public static boolean canShow(Original original) {
        return original.picture() != null && PictureReader.canShow(original.type());
    }

    /// True when there is something to look at: a picture, pages, moments; also when a program of
    /// this machine must make it, which may be missing.
    public static boolean canSee(Original original) {
        return switch (Sight.of(original.type())) {
            case PICTURE -> canShow(original) || original.type() == MediaType.WEBP;
            case CONVERTED, PAGES, MOMENTS -> true;
            case NONE -> false;
        };
    }

    /// The program that is missing on this machine to see an original; empty when none is.
    public static Optional<Problem> lack(Original original) {
        return OutsidePictures.missing(original.type())
                .map(program -> OutsidePictures.lack(original.type(), program));
    }

    /// What is seen of an original that is read at once; empty when that takes its time.
    public static Optional<SeenSheet> seenAtOnce(Original original) {
        return Optional.ofNullable(original.picture())
                .filter(size -> canShow(original))
                .map(SeenSheet::whole);
    }

    /// A small picture as the bytes of a JPEG; made when there is none yet, and kept: where that
    /// fails, it is made anew the next time. Empty when it cannot be shown, or not without much
    /// work.
    ///
    /// @throws ProblemException when the original is missing or damaged
    public Optional<byte[]> thumbnail(Original original) {
        if (!canSee(original)
                || lack(original).isPresent()
                || !canShow(original) && original.sizeBytes() > LARGEST_DRAWN_UNASKED_BYTES) {
            return Optional.empty();
        }
        var kept = originals.thumbnail(original.sha256());
        return kept.isPresent() ? kept : Optional.of(made(original));
    }

    private byte[] made(Original original) {
        var small =
                Sight.of(original.type()) == Sight.PICTURE
                        ? ofPicture(original)
                        : Thumbnail.of(sheets.emblem(original));
        workspace.keep(kept -> kept.keepThumbnail(original.sha256(), small));
        return small;
    }

    private byte[] ofPicture(Original original) {
        return of(original, file -> Thumbnail.of(original.type(), file, size(original, file)));
    }

    private interface Reading<T> {
        T of(SeekableByteChannel file) throws IOException;
    }

    private <T> T of(Original original, Reading<T> reading) {
        try (var file = originals.open(original)) {
            return reading.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A type that this program did not read when the original came in has no size in the project.
    private static ImageDimensions size(Original original, SeekableByteChannel file)
            throws IOException {
        var known = original.picture();
        if (known != null) {
            return known;
        }
        var turned = PhotoReader.read(original.type(), file, null).orientation();
        return PictureReader.size(original.type(), file, turned)
                .orElseThrow(
                        () ->
                                ProblemException.ofTexts(
                                        "workspace.no_picture_can_be_shown_of",
                                        "common.the_original_is_stored_unchanged",
                                        original.fileName()));
    }

    /// What is seen of an original, or of one of its sheets.
    ///
    /// @param sheet from 0; 0 for a picture
    /// @throws ProblemException when it is missing, damaged, or nothing to be seen
    public SeenSheet seen(Original original, int sheet) {
        if (Sight.of(original.type()) != Sight.PICTURE) {
            return sheets.seen(original, sheet);
        }
        return of(original, file -> SeenSheet.whole(size(original, file)));
    }

    /// A part of a picture or a sheet, upright, no larger than it is shown.
    ///
    /// @param sheet from 0; 0 for a picture
    /// @throws ProblemException when the original is missing, damaged or no picture
    public Pixels picture(
            Original original, int sheet, PicturePart part, int mostWidth, int mostHeight) {
        if (Sight.of(original.type()) != Sight.PICTURE) {
            return sheets.sheet(original, sheet).read(part, mostWidth, mostHeight);
        }
        return of(
                original,
                file ->
                        PictureReader.read(
                                original.type(),
                                file,
                                size(original, file),
                                part,
                                mostWidth,
                                mostHeight));
    }

    /// What is wrong with a picture, as a sentence; empty when it can be seen whole, is missing, or
    /// is no picture.
    public Optional<String> damage(Original original) {
        if (!PictureReader.canShow(original.type())) {
            return Optional.empty();
        }
        if (original.picture() == null && original.type() != MediaType.WEBP) {
            return Optional.of(Messages.text("original.its_beginning_is_damaged"));
        }
        try {
            return picture(original, 0, PicturePart.WHOLE, CHECKED_PIXELS, CHECKED_PIXELS)
                            .isDamaged()
                    ? Optional.of(Messages.text("original.a_part_of_it_is_missing"))
                    : Optional.empty();
        } catch (ProblemException unreadable) {
            return Optional.of(unreadable.problem().what());
        }
    }

    /// What a photo says of how it was taken; nothing when it is no photo.
    public PhotoFacts facts(Original original) {
        return of(original, file -> PhotoReader.read(original.type(), file, original.picture()));
    }

    /// Whether the original is still what it was.
    public Originals.Condition condition(Original original, BooleanSupplier cancelled) {
        return originals.condition(original, cancelled);
    }
}
