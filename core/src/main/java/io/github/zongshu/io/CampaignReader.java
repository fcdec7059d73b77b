package io.github.zongshu.io;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.form.Form;
import io.github.zongshu.io.Node.Mapping;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.io.Node.Sequence;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Problem;
import java.util.Locale;
import java.util.Optional;

/** Reads one file: bytes, tree, records, rules, and at the end all problems together. */
final class CampaignReader {
    private final String name;
    private final Findings findings;
    private final Reading reading;

    CampaignReader(String name, PictureSource pictures) {
        this.name = name;
        this.findings = new Findings(name);
        this.reading = new Reading(findings, pictures);
    }

    /** Whether a file of that name is JSON; any other is YAML. */
    static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    ReadCampaign read(byte[] bytes) {
        Optional<Mapping> root = Decoding.decode(bytes, findings).flatMap(this::tree);
        Optional<Campaign> campaign = root.flatMap(this::campaign);
        Optional<Form> form = root.flatMap(this::form);
        findings.throwIfAny();
        return new ReadCampaign(name, campaign.orElseThrow(), form, new TreeIndex(root.orElseThrow()));
    }

    private Optional<Mapping> tree(String text) {
        KeyWords words = CampaignCodec.keyWords();
        Optional<Node> root =
                isJson(name) ? JsonReader.read(text, words, findings) : YamlReader.read(text, words, findings);
        boolean nothing = root.isEmpty() || (root.get() instanceof Scalar scalar && scalar.isNull());
        if (nothing && findings.isClean()) {
            findings.note(Place.START, "empty-file", Decoding.EMPTY, Decoding.BEGIN);
        }
        root.map(TreeIndex::new).ifPresent(index -> findings.lead("control-character", index));
        return root.flatMap(this::mapping);
    }

    private Optional<Mapping> mapping(Node root) {
        return switch (root) {
            case Mapping mapping -> Optional.of(mapping);
            case Sequence list -> refused(list);
            case Scalar scalar -> refused(scalar);
        };
    }

    private Optional<Mapping> refused(Node root) {
        if (findings.isClean()) {
            findings.note(
                    root.place(),
                    "not-a-campaign",
                    new Message(
                            "文件的最外层应是“键: 值”，却是" + Values.zhKind(root),
                            "the file must be a mapping, found " + Values.enKind(root)),
                    Decoding.BEGIN);
        }
        return Optional.empty();
    }

    /** The campaign; its own rules run over what could be read, even if some could not. */
    private Optional<Campaign> campaign(Mapping root) {
        boolean nothing = root.entries().isEmpty() && !findings.isClean();
        if (nothing || CampaignCodec.isOfAnotherVersion(root, findings)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CampaignCodec().read(root, reading));
        } catch (InvalidCampaignException e) {
            TreeIndex index = new TreeIndex(root);
            Aftermath aftermath = new Aftermath(index, findings);
            e.problems().stream()
                    .filter(problem -> !aftermath.includes(problem))
                    .toList()
                    .forEach(problem -> report(problem, index));
            return Optional.empty();
        }
    }

    private Optional<Form> form(Mapping root) {
        return Optional.ofNullable(root.entries().get("form"))
                .map(entry -> new FormCodec().read(entry.value(), reading));
    }

    private void report(Problem problem, TreeIndex index) {
        findings.note(index.placeOf(problem.location().path()), problem.rule(), problem.message(), problem.hint());
    }
}
