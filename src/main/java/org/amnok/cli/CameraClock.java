package org.amnok.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.IncomingPhoto;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/// Whether drafts are dated by the cameras' clocks, as `--camera-clock` names it.
///
/// @param isUsed false to leave all drafts without a date
/// @param said the zone that all clocks were set to; empty for the likely one of each photo
record CameraClock(boolean isUsed, Optional<ZoneId> said) {
    static final CameraClock LIKELY = new CameraClock(true, Optional.empty());

    /// Reads the words of the option.
    static CameraClock of(String word) {
        if (word.equals("none")) {
            return new CameraClock(false, Optional.empty());
        }
        try {
            return new CameraClock(true, Optional.of(ZoneId.of(word)));
        } catch (DateTimeException unknown) {
            throw new TypeConversionException(Messages.text("cli.is_no_zone_such_as_asia", word));
        }
    }

    /// The zone by which a photo dates its draft; null when it does not.
    @Nullable ZoneId of(IncomingPhoto photo) {
        return isUsed && photo.saysWhen() ? photo.clockZone(said) : null;
    }
}
