package org.amnok.release;

/// Whether what leaves of a sighting names a published report, which has an outlet or an address.
public enum Publication {
    PUBLISHED,

    /// The report would leave, and there is none.
    NOT_PUBLISHED,

    /// Reports of its level stay: nothing is said of whether there is one.
    NOT_SAID
}
