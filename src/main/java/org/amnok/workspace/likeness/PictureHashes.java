package org.amnok.workspace.likeness;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.amnok.domain.likeness.LikeReason;
import org.amnok.domain.record.Original;
import org.amnok.media.PictureHash;
import org.amnok.store.record.Originals;

/// The perceptual hashes of the pictures of a project, read from their small pictures once each. An
/// original without a small picture has none. Reads the project: not for the FX thread; any other
/// may ask.
public final class PictureHashes {
    private final Originals originals;
    private final Map<String, Optional<PictureHash>> bySha256 = new ConcurrentHashMap<>();

    /// @param project the file
    public PictureHashes(Path project) {
        originals = new Originals(project);
    }

    private Optional<PictureHash> of(Original original) {
        var known = bySha256.get(original.sha256());
        if (known != null) {
            return known;
        }
        var kept = originals.thumbnail(original.sha256());
        var hash = kept.flatMap(PictureHash::of);
        if (kept.isPresent()) {
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
