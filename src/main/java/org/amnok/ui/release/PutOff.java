package org.amnok.ui.release;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.release.ReleaseWarning;

/// What a person had decided at the gate when she went to mend something: the same question begins
/// with it when she comes back.
///
/// @param chosen how coarse every place must at least be; empty while it follows the records
/// @param reason why some are lifted; empty when none was given
/// @param lifted those that shall leave although the policy keeps them back
/// @param excluded those that a person excludes, whatever the policy says
/// @param accepted warnings that were accepted; one that has another reason since is asked anew
/// @param wanted what is wanted beside the output, by the identifiers of the boxes
record PutOff(
        ReleasePolicy policy,
        Optional<PrivacyLevel> chosen,
        boolean withoutReports,
        boolean sameNames,
        String reason,
        Set<UUID> lifted,
        Set<UUID> excluded,
        Set<ReleaseWarning> accepted,
        Set<String> wanted) {
    PutOff {
        lifted = Set.copyOf(lifted);
        excluded = Set.copyOf(excluded);
        accepted = Set.copyOf(accepted);
        wanted = Set.copyOf(wanted);
    }
}
