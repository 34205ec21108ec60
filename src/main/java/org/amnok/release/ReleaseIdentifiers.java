package org.amnok.release;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import org.amnok.domain.Secret;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.ReleasePolicy;

/// What sightings are called in a release. Each gets an identifier that says nothing of it and
/// joins no two files: not a public one with a partner's, not one with a list that somebody else
/// has. The project's history keeps the secret, by which its own people find the sighting again.
///
/// An identifier looks like a random UUID. Its first 32 bits are those of the release, so that the
/// release which a file is from can be found; the others follow from the sighting's own UUID.
public final class ReleaseIdentifiers {
    private static final String PURPOSE = "identifiers of releases";
    private static final String RELEASE = "release";
    private static final String SEAL = "seal";

    /// Computed from the cells of a row, by programs of ours before version 5 of the project.
    private static final int COMPUTED = 3;

    private static final long LOW_HALF = 0xFFFF_FFFFL;

    private final Secret secret;
    private final boolean keepsOwn;
    private final int mark;

    /// @param secret under which identifiers are made
    /// @param keepsOwn true where sightings keep their own UUIDs, as far as these tell nothing
    private ReleaseIdentifiers(Secret secret, boolean keepsOwn) {
        this.secret = secret;
        this.keepsOwn = keepsOwn;
        mark = ByteBuffer.wrap(secret.hash(RELEASE)).getInt();
    }

    /// As a policy has them, of this release alone: what stays in the newsroom keeps its own UUIDs,
    /// so that it can be read back.
    static ReleaseIdentifiers of(ReleasePolicy policy) {
        return new ReleaseIdentifiers(Secret.random(), policy.equals(ReleasePolicy.INTERNAL));
    }

    /// The same in every release under a policy to one recipient, so that these can be compared.
    ///
    /// @param ofProject the project's secret
    /// @param recipient as a person calls them; stays here
    public static ReleaseIdentifiers lasting(
            Secret ofProject, ReleasePolicy policy, String recipient) {
        return new ReleaseIdentifiers(
                ofProject.derived(PURPOSE, policy.uuid().toString(), recipient.strip()), false);
    }

    /// Those of a release that the history has an entry of.
    public static ReleaseIdentifiers under(Secret kept) {
        return new ReleaseIdentifiers(kept, false);
    }

    /// To be kept in the project's history, and nowhere else.
    Secret secret() {
        return secret;
    }

    /// What a sighting is called. A UUID that was computed from a row is not kept where the row was
    /// made coarser: who guesses the row would prove it.
    UUID of(UUID own, PrivacyLevel level) {
        var isKept = keepsOwn && (own.version() != COMPUTED || level == PrivacyLevel.EXACT);
        return isKept ? own : of(own);
    }

    /// The identifier of a sighting.
    ///
    /// @param own its UUID in the project
    public UUID of(UUID own) {
        var random = secret.uuid(own);
        return new UUID(
                (long) mark << Integer.SIZE | random.getMostSignificantBits() & LOW_HALF,
                random.getLeastSignificantBits());
    }

    /// True when a UUID may be an identifier of this release: one of four milliards of others is
    /// taken for one, too.
    public boolean mayHave(UUID released) {
        return released.getMostSignificantBits() >>> Integer.SIZE == (mark & LOW_HALF);
    }

    /// A hash by which those who have the secret, in the project's history, see whether something
    /// is what it was; others cannot check a guess by it.
    ///
    /// @return HMAC-SHA-256 in hexadecimal digits
    public String sealed(byte[] bytes) {
        return HexFormat.of().formatHex(secret.derived(SEAL).hash(bytes));
    }

    /// A place in an order that says nothing of the sightings: that of their identifiers.
    public long rank(UUID own) {
        return place(of(own));
    }

    /// The same of a sighting whose name in the release is known.
    ///
    /// @param released what [#of(UUID, PrivacyLevel)] gave
    long rank(UUID own, UUID released) {
        return place(keepsOwn ? of(own) : released);
    }

    private static long place(UUID named) {
        return named.getMostSignificantBits() << Integer.SIZE
                | named.getLeastSignificantBits() >>> Integer.SIZE;
    }

    /// Not the secret, which is no text for people.
    @Override
    public String toString() {
        return keepsOwn ? "own identifiers" : "identifiers of a release";
    }
}
