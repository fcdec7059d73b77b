package io.github.zongshu.io;

import io.github.zongshu.campaign.Credits;

/** {@code credits: {text: …, photos: …, editor: …, layout: …}}. */
final class CreditsCodec implements Codec<Credits> {
    static final Shape SHAPE = Shape.of(
            "署名",
            "the credits",
            Key.optional("text", "文"),
            Key.optional("photos", "图"),
            Key.optional("editor", "责编"),
            Key.optional("layout", "版式"));

    @Override
    public Credits read(Node node, Reading in) {
        Fields credits = in.fields(node, SHAPE);
        return new Credits(
                credits.text("text"), credits.text("photos"), credits.text("editor"), credits.text("layout"));
    }

    @Override
    public Node write(Credits credits) {
        return new Entries()
                .textIfAny("text", credits.text())
                .textIfAny("photos", credits.photos())
                .textIfAny("editor", credits.editor())
                .textIfAny("layout", credits.layout())
                .block();
    }
}
