package org.amnok.release;

import java.util.Set;
import java.util.UUID;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.ReleasePolicy;

/// What a person decided for one release.
///
/// @param least how coarse every place must at least be, whatever the policy asks
/// @param lift what leaves although its status or grades keep it back
/// @param withoutReports outlet, title and address of reports stay
/// @param accepted warnings that somebody has decided to accept
/// @param identifiers what sightings are called in it
public record ReleaseTerms(
        ReleasePolicy policy,
        PrivacyLevel least,
        Lift lift,
        boolean withoutReports,
        Set<ReleaseWarning.Kind> accepted,
        ReleaseIdentifiers identifiers) {
    public ReleaseTerms {
        accepted = Set.copyOf(accepted);
    }

    /// All as the policy has it, with identifiers that no other release has.
    public static ReleaseTerms of(ReleasePolicy policy) {
        return new ReleaseTerms(
                policy,
                PrivacyLevel.EXACT,
                Lift.NONE,
                false,
                Set.of(),
                ReleaseIdentifiers.of(policy));
    }

    public ReleaseTerms atLeast(PrivacyLevel level) {
        return new ReleaseTerms(policy, level, lift, withoutReports, accepted, identifiers);
    }

    /// @throws org.amnok.domain.ProblemException when some are lifted and the reason is blank
    public ReleaseTerms lifting(Set<UUID> sightings, String why) {
        return lifting(new Lift(sightings, false, why));
    }

    public ReleaseTerms lifting(Lift some) {
        return new ReleaseTerms(policy, least, some, withoutReports, accepted, identifiers);
    }

    public ReleaseTerms withoutTheirReports() {
        return new ReleaseTerms(policy, least, lift, true, accepted, identifiers);
    }

    /// Although the output might give somebody away in these ways.
    public ReleaseTerms accepting(Set<ReleaseWarning.Kind> warnings) {
        return new ReleaseTerms(policy, least, lift, withoutReports, warnings, identifiers);
    }

    /// A copy with other identifiers.
    public ReleaseTerms naming(ReleaseIdentifiers others) {
        return new ReleaseTerms(policy, least, lift, withoutReports, accepted, others);
    }
}
