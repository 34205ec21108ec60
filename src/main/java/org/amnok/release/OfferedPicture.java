package org.amnok.release;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.UUID;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.MediaType;

/// A picture in the project that a person wants to let leave.
///
/// @param uuid of the evidence
/// @param sightingUuid what it is evidence of
/// @param kind what it is to the sighting
/// @param original tells equal ones; it stays here
/// @param orientation as EXIF counts it, 1 when upright
/// @param bytes opens it
public record OfferedPicture(
        UUID uuid,
        UUID sightingUuid,
        EvidenceKind kind,
        String original,
        MediaType type,
        int orientation,
        Opening bytes) {
    /// Opens an original.
    @FunctionalInterface
    public interface Opening {
        /// To be closed.
        ///
        /// @throws org.amnok.domain.ProblemException when it is missing
        /// @throws IOException when it cannot be read
        SeekableByteChannel open() throws IOException;
    }
}
