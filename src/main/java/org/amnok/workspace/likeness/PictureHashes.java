package org.amnok.workspace.likeness;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.amnok.domain.ProblemException;
import org.amnok.domain.likeness.LikeReason;
import org.amnok.domain.record.Original;
import org.amnok.media.PictureHash;
import org.amnok.store.record.Originals;
import org.amnok.workspace.evidence.EvidencePictures;

/// The perceptual hashes of the pictures of a project, read from their small pictures once each. An
/// original without a small picture has none. Reads the project: not for the FX thread; any other
/// may ask.
public final class PictureHashes {
    private final Function<Original, Optional<byte[]>> small;
    private final Map<String, Optional<PictureHash>> bySha256 = new ConcurrentHashMap<>();

    /// By the small pictures that are kept, which takes no time.
    ///
    /// @param project the file
    public PictureHashes(Path project) {
        var originals = new Originals(project);
        small = original -> originals.thumbnail(original.sha256());
    }

    /// By small pictures that are made where none is kept, as of pictures that came in and that
    /// nobody has looked at yet: for work in the background.
    public PictureHashes(EvidencePictures pictures) {
        small = original -> made(pictures, original);
    }

    /// Empty for what is missing, damaged or no picture that is read at once.
    private static Optional<byte[]> made(EvidencePictures pictures, Original original) {
        try {
            return EvidencePictures.canShow(original)
                    ? pictures.thumbnail(original)
                    : Optional.empty();
        } catch (ProblemException | UncheckedIOException damaged) {
            return Optional.empty();
        }
    }

    private Optional<PictureHash> of(Original original) {
        var known = bySha256.get(original.sha256());
        if (known != null) {
            return known;
        }
        var picture = small.apply(original);
        var hash = picture.flatMap(PictureHash::of);
        if (picture.isPresent()) {
            bySha256.put(original.sha256(), hash);
        }
        return hash;
    }

    /// An original with its hash, which is read once for all that it is compared with.
    ///
    /// @param hash empty when it has none
    record Seen(Original original, Optional<PictureHash> hash) {
        /// Whether two originals show the same: one file, or copies of one picture.
        Optional<LikeReason> likeness(Seen other) {
            if (original.sha256().equals(other.original.sha256())) {
                return Optional.of(LikeReason.SAME_ORIGINAL);
            }
            return hash.flatMap(its -> other.hash.filter(its::isLike))
                    .map(_ -> LikeReason.SAME_PICTURE);
        }
    }

    Seen seen(Original original) {
        return new Seen(original, of(original));
    }
}
