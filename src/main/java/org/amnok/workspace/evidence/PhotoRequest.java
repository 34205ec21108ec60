package org.amnok.workspace.evidence;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a person decided about a photo that shall become evidence.
///
/// @param standpoint true when they confirmed that the camera stood where the photo says
/// @param clock the zone that the camera's clock was set to, when the sighting shall be dated by
///   it; null when it shall not
public record PhotoRequest(IncomingPhoto photo, boolean standpoint, @Nullable ZoneId clock) {}
