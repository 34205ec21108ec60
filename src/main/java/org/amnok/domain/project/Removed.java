package org.amnok.domain.project;

import java.util.List;

/// What was taken out of a project for good.
///
/// @param sightings how many were there, or in the history
/// @param sources likewise
/// @param evidence likewise
/// @param others what belonged to them: cameras, links, notes on pictures
/// @param entries of the history that have no contents any more
/// @param mentions where their names still stand, in words of people: "“Ford at Hyesan”: sighting,
///   3 times"
public record Removed(
        int sightings, int sources, int evidence, int others, int entries, List<String> mentions) {
    public Removed {
        mentions = List.copyOf(mentions);
    }
}
