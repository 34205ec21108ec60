package org.amnok.release;

import java.util.Set;
import java.util.UUID;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.ProblemException;
import org.amnok.domain.ReleasePolicy;

/// What a person decided for one release.
///
/// @param least how coarse every place must at least be, whatever the policy asks
/// @param lifted sightings that leave although their status or grades keep them back
/// @param reason why they are lifted; empty when none is
/// @param withoutReports outlet, title and address of reports stay
/// @param accepted warnings that somebody has decided to accept
/// @param identifiers what sightings are called in it
public record ReleaseTerms(
        ReleasePolicy policy,
        PrivacyLevel least,
        Set<UUID> lifted,
        String reason,
        boolean withoutReports,
        Set<ReleaseWarning.Kind> accepted,
        ReleaseIdentifiers identifiers) {
    public ReleaseTerms {
        accepted = Set.copyOf(accepted);
        lifted = Set.copyOf(lifted);
        reason = reason.strip();
        if (!lifted.isEmpty() && reason.isEmpty()) {
            throw ProblemException.of(
                    "Sightings that the policy keeps back would leave without a reason",
                    "Say why; the reason goes into the log of releases.");
        }
    }

    /// All as the policy has it, with identifiers that no other release has.
    public static ReleaseTerms of(ReleasePolicy policy) {
        return new ReleaseTerms(
                policy,
                PrivacyLevel.EXACT,
                Set.of(),
                "",
                false,
                Set.of(),
                ReleaseIdentifiers.of(policy));
    }

    public ReleaseTerms atLeast(PrivacyLevel level) {
        return new ReleaseTerms(
                policy, level, lifted, reason, withoutReports, accepted, identifiers);
    }

    /// @throws ProblemException when some are lifted and the reason is blank
    public ReleaseTerms lifting(Set<UUID> sightings, String why) {
        return new ReleaseTerms(
                policy, least, sightings, why, withoutReports, accepted, identifiers);
    }

    public ReleaseTerms withoutTheirReports() {
        return new ReleaseTerms(policy, least, lifted, reason, true, accepted, identifiers);
    }

    /// Although the output might give somebody away in these ways.
    public ReleaseTerms accepting(Set<ReleaseWarning.Kind> warnings) {
        return new ReleaseTerms(
                policy, least, lifted, reason, withoutReports, warnings, identifiers);
    }

    /// The same with other identifiers.
    public ReleaseTerms naming(ReleaseIdentifiers others) {
        return new ReleaseTerms(policy, least, lifted, reason, withoutReports, accepted, others);
    }
}
