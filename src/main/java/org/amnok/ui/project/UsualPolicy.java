package org.amnok.ui.project;

import java.util.List;
import org.amnok.domain.record.ReleasePolicy;

/// The policy with which a release begins to be asked about: the one that released last on this
/// machine, where it is none laxer than Partner. A laxer one, and one of a project's own, holds for
/// the release it was chosen for, and no longer. Thread-safe.
public final class UsualPolicy {
    private static final String NAME = "policy";
    private static final String SAME_NAMES = "same-identifiers-";
    private static final List<ReleasePolicy> KEPT =
            List.of(ReleasePolicy.PUBLIC, ReleasePolicy.PARTNER);

    private final PreferenceStore memory;
    private volatile ReleasePolicy policy;

    public UsualPolicy(PreferenceStore memory) {
        this.memory = memory;
        var name = memory.get(NAME, "");
        policy =
                KEPT.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElse(ReleasePolicy.PARTNER);
    }

    public ReleasePolicy get() {
        return policy;
    }

    /// True when sightings were called the same in the releases under a policy.
    public boolean hasSameNames(ReleasePolicy under) {
        return Boolean.parseBoolean(memory.get(SAME_NAMES + under.uuid(), "false"));
    }

    /// Something left under a policy.
    ///
    /// @param sameNames true when sightings were called as in others under it
    public void released(ReleasePolicy under, boolean sameNames) {
        if (sameNames != hasSameNames(under)) {
            memory.put(SAME_NAMES + under.uuid(), Boolean.toString(sameNames));
        }
        if (KEPT.contains(under) && !under.equals(policy)) {
            policy = under;
            memory.put(NAME, under.name());
        }
    }
}
