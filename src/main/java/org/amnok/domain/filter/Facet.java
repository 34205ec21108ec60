package org.amnok.domain.filter;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// A property of sightings that has few values: filters pick some of them, and lists show how many
/// sightings have each.
///
/// Values are the texts that files use (`crossing_ford`, `verified`, `B`, a UUID); the empty value
/// means "not stated".
public enum Facet implements Coded {
    /// Codes of [org.amnok.domain.codelist.SightingKind].
    KIND,
    /// Codes of [org.amnok.domain.codelist.SightingStatus].
    STATUS,
    /// `A` to `F`.
    RELIABILITY,
    /// `1` to `6`.
    CREDIBILITY,
    /// Codes of [org.amnok.domain.Bank]; empty while not known.
    BANK,
    /// Names of provinces, in English; empty while not known.
    PROVINCE,
    /// UUIDs of sites.
    SITE,
    /// UUIDs of sources; a sighting may have several.
    SOURCE,
    /// Numbers of [org.amnok.domain.codelist.PrivacyLevel].
    PRIVACY,
    /// `yes` and codes of [org.amnok.domain.codelist.EvidenceKind], or `no`.
    EVIDENCE,
    /// `point`, `stretch` or `none`.
    LOCATED;

    /// The heading.
    public String title() {
        return Messages.word("codes.facet", this);
    }
}
