package org.amnok.domain.record;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.Grading.Credibility;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Provenance;
import org.amnok.domain.codelist.ReleaseField;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// For whom a release is, and what may therefore leave. Three are given; a project may keep others
/// of its own. Retracted sightings, internal notes, cameras and sources leave with none.
///
/// @param name not blank
/// @param statuses that a sighting may have to leave; never retracted
/// @param worstReliability of its source, if it must be graded; null when it need not be
/// @param worstCredibility of its information, if it must be graded; null when it need not be
/// @param least how coarse places of each provenance must at least be; exact where none is named
/// @param upTo the coarsest level at which a field still leaves; it stays where none is named
public record ReleasePolicy(
        UUID uuid,
        String name,
        Set<SightingStatus> statuses,
        @Nullable Reliability worstReliability,
        @Nullable Credibility worstCredibility,
        Map<Provenance, PrivacyLevel> least,
        Map<ReleaseField, PrivacyLevel> upTo)
        implements Item {

    /// For everybody: verified, from reliable sources, probable or at least possible.
    public static final ReleasePolicy PUBLIC =
            given(
                    "Public",
                    EnumSet.of(SightingStatus.VERIFIED),
                    Reliability.C,
                    Credibility.POSSIBLE,
                    Map.of(
                            Provenance.OWN_PHOTO, PrivacyLevel.DISTRICT,
                            Provenance.UNKNOWN, PrivacyLevel.DISTRICT,
                            Provenance.TOLD, PrivacyLevel.COUNTY,
                            Provenance.ENDANGERED, PrivacyLevel.WITHHELD),
                    Map.of(
                            ReleaseField.TITLE, PrivacyLevel.EXACT,
                            ReleaseField.PUBLIC_NOTE, PrivacyLevel.EXACT,
                            ReleaseField.REPORT, PrivacyLevel.COUNTY,
                            ReleaseField.STATUS, PrivacyLevel.DISTRICT,
                            ReleaseField.GRADING, PrivacyLevel.DISTRICT,
                            ReleaseField.COUNTS, PrivacyLevel.DISTRICT,
                            ReleaseField.PROVINCE, PrivacyLevel.WITHHELD,
                            ReleaseField.MEDIA, PrivacyLevel.EXACT));

    /// For another newsroom that works on the same matter.
    public static final ReleasePolicy PARTNER =
            given(
                    "Partner",
                    EnumSet.complementOf(
                            EnumSet.of(SightingStatus.DRAFT, SightingStatus.RETRACTED)),
                    null,
                    null,
                    Map.of(
                            Provenance.OWN_PHOTO, PrivacyLevel.STREET,
                            Provenance.UNKNOWN, PrivacyLevel.STREET,
                            Provenance.TOLD, PrivacyLevel.DISTRICT,
                            Provenance.ENDANGERED, PrivacyLevel.WITHHELD),
                    everyField(PrivacyLevel.COUNTY));

    /// For a copy that stays in the newsroom: every record at its own level.
    public static final ReleasePolicy INTERNAL =
            given(
                    "Internal",
                    EnumSet.complementOf(EnumSet.of(SightingStatus.RETRACTED)),
                    null,
                    null,
                    Map.of(),
                    everyField(PrivacyLevel.WITHHELD));

    /// Those that every project has, the strictest first.
    public static final List<ReleasePolicy> GIVEN = List.of(PUBLIC, PARTNER, INTERNAL);

    public ReleasePolicy {
        name = name.strip();
        if (name.isEmpty()) {
            throw ProblemException.ofTexts(
                    "domain.the_policy_has_no_name", "domain.give_it_a_name");
        }
        var allowed = EnumSet.noneOf(SightingStatus.class);
        allowed.addAll(statuses);
        allowed.remove(SightingStatus.RETRACTED);
        statuses = Set.copyOf(allowed);
        least = unchanged(least, Provenance.class);
        upTo = bounded(upTo);
    }

    /// What people call it: of those that every project has, in their language.
    public String label() {
        return Messages.find("domain.policy_" + name.toLowerCase(Locale.ROOT))
                .filter(_ -> GIVEN.contains(this))
                .orElse(name);
    }

    private static ReleasePolicy given(
            String name,
            Set<SightingStatus> statuses,
            @Nullable Reliability worstReliability,
            @Nullable Credibility worstCredibility,
            Map<Provenance, PrivacyLevel> least,
            Map<ReleaseField, PrivacyLevel> upTo) {
        var uuid = UUID.nameUUIDFromBytes(("policy " + name).getBytes(StandardCharsets.UTF_8));
        return new ReleasePolicy(
                uuid, name, statuses, worstReliability, worstCredibility, least, upTo);
    }

    private static Map<ReleaseField, PrivacyLevel> everyField(PrivacyLevel level) {
        var all = new EnumMap<ReleaseField, PrivacyLevel>(ReleaseField.class);
        for (var field : ReleaseField.values()) {
            all.put(field, level);
        }
        return all;
    }

    /// What tells more of a place than its cell leaves with exact places only.
    private static Map<ReleaseField, PrivacyLevel> bounded(Map<ReleaseField, PrivacyLevel> upTo) {
        var bounded = new EnumMap<ReleaseField, PrivacyLevel>(ReleaseField.class);
        upTo.forEach(
                (field, level) ->
                        bounded.put(field, field.showsPlace() ? PrivacyLevel.EXACT : level));
        return unchanged(bounded, ReleaseField.class);
    }

    /// A copy that is quick to ask: every record asks it several times.
    private static <K extends Enum<K>> Map<K, PrivacyLevel> unchanged(
            Map<K, PrivacyLevel> levels, Class<K> keys) {
        var copy = new EnumMap<K, PrivacyLevel>(keys);
        copy.putAll(levels);
        return Collections.unmodifiableMap(copy);
    }

    /// The level of a record under this policy: its own, or a coarser one that its provenance asks
    /// for.
    public PrivacyLevel level(PrivacyLevel own, Set<Provenance> provenance) {
        var level = own;
        for (var each : provenance) {
            level = level.coarser(least.getOrDefault(each, PrivacyLevel.EXACT));
        }
        return level;
    }

    /// True when a field leaves with a record of a level.
    public boolean lets(ReleaseField field, PrivacyLevel level) {
        var most = upTo.get(field);
        return most != null && level.compareTo(most) <= 0;
    }
}
