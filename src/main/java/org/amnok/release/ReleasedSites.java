package org.amnok.release;

import java.util.Collection;
import java.util.List;
import org.amnok.domain.record.Site;

/// Sites that may leave this machine. Only [ReleaseGate] makes one.
public final class ReleasedSites {
    private final List<Site> sites;

    ReleasedSites(Collection<Site> sites) {
        this.sites = List.copyOf(sites);
    }

    public List<Site> sites() {
        return sites;
    }
}
