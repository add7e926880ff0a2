package io.github.offprint.parsers.lines;

import com.google.common.base.Splitter;

/**
 * A few hundred English words that say what kind of line they stand in. None of them decides: each shifts a weight. Words
 * are found without regard to the case of ASCII letters, straight from the text, so that a look-up costs no object.
 */
final class Lexicon {
    /** Words that hold a sentence or a title together. No part of a name, and nothing ends with one. */
    static final int FUNCTION = 1;
    /** Words that abstracts use and titles rarely do. */
    static final int PROSE = 2;
    /** Words that research is about; hardly a person's name. */
    static final int TOPIC = 4;
    /** Small words inside family names. */
    static final int PARTICLE = 8;
    /** Words behind whose full stop a sentence goes on. */
    static final int ABBREVIATION = 16;
    /** Words that begin a sentence rather than a title. */
    static final int OPENER = 32;

    /** Words in the names of events. */
    static final int EVENT = 64;
    /** Words in the names of halls and rooms. */
    static final int PLACE = 128;
    /** Days of the week and months. */
    static final int CALENDAR = 256;
    /** Words in the names of collaborations. */
    static final int GROUP = 512;

    private static final int LONGEST = 24;
    private static final int SIZE = 1 << 12;
    private static final String[] WORDS = new String[SIZE];
    private static final short[] KINDS = new short[SIZE];

    static {
        enter(FUNCTION, """
            a an the of for in on at to from by with without and or nor but as is are be into onto over under via per \
            than then that this these those its their his her how what when where which while who whose why can could \
            do does did not no if between among through during against toward towards beyond across within upon about \
            after before because so such only more most less least very all any each every both few some many\
            """);
        enter(PROSE, """
            we our us this these it its they their have has had been was were will would should may might which that \
            propose proposes proposed present presents presented introduce introduces introduced show shows shown \
            demonstrate demonstrates demonstrated achieve achieves achieved however therefore moreover furthermore \
            specifically experiments results paper study method methods existing recent recently often typically \
            significantly significant extensive additionally finally thus hence also here although despite whereas\
            """);
        enter(OPENER, """
            we our however although despite moreover furthermore here it there recently existing additionally finally \
            thus hence therefore specifically\
            """);
        enter(PARTICLE, """
            van von der den de del della di da dos das do du la le el al ter ten zu zur bin ibn ben af av e y st o san \
            ap lo mac vande vander\
            """);
        enter(EVENT, """
            poster posters oral orals spotlight spotlights talk talks demo demos demonstration demonstrations highlight \
            journal blog blogpost findings position datasets session sessions track tracks break lunch coffee keynote \
            plenary invited town social panel tutorial competition opening closing remarks reception registration \
            affinity expo mentorship award awards business workshop meeting\
            """);
        enter(PLACE, """
            hall halle halls room rooms ballroom auditorium theater theatre pavilion foyer lobby salle saal level floor \
            building exhibit exhibition virtual mezzanine stage arena zoom atrium terrace concourse location\
            """);
        enter(CALENDAR, """
            mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday today \
            jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august \
            september october november december day am pm a.m p.m\
            """);
        enter(GROUP, """
            team teams lab labs laboratory group collaboration consortium initiative network project authors \
            contributors community foundation institute center centre alliance committee\
            """);
        enter(
                ABBREVIATION,
                "al eg ie vs etc fig figs dr mr mrs ms prof st jr sr cf resp approx no eq eqs sec vol ph inc");
        enter(TOPIC, """
            learning learn learned learns network networks net nets model models modeling modelling neural deep data dataset datasets \
            language languages large small multi cross self supervised unsupervised reinforcement policy policies \
            optimization optimisation optimal optimizer optimizers gradient gradients descent stochastic convex \
            bayesian gaussian markov causal inference variational diffusion generative adversarial contrastive \
            transformer transformers attention graph graphs image images video videos vision visual speech audio text \
            texts code translation generation generating retrieval reasoning planning search robot robots robotics \
            robotic control agent agents training train trained tuning pretraining pre finetuning distillation \
            compression quantization pruning sparse sparsity efficient efficiently fast faster robust robustness \
            scalable scaling scale adaptive adaptation domain domains transfer few zero shot one federated private \
            privacy fair fairness bias biases explainable interpretable interpretability understanding analysis \
            approach approaches method methods framework frameworks algorithm algorithms theory theoretical practical \
            practice empirical evaluation evaluating benchmark benchmarks survey review study system systems based \
            driven guided aware free using via new novel better best beyond towards toward rethinking revisiting \
            exploring improving improved improves enhancing learning estimating estimation detection detecting \
            recognition classification classifier classifiers segmentation regression prediction predicting predictive forecasting clustering \
            embedding embeddings representation representations feature features kernel kernels tensor matrix \
            vector spaces space latent manifold geometry geometric function functions bound bounds complexity sample \
            samples sampling sampler online offline continual lifelong meta task tasks memory knowledge prompt prompts \
            alignment preference feedback human world game games social scientific science protein molecular molecule \
            molecules medical clinical brain time series temporal spatial dynamic dynamics dynamical physics equations \
            equation problem problems solving solver towards mixture experts expert token tokens context long short \
            high low dimensional rank order linear nonlinear local global universal general generalization \
            generalisation distribution distributions uncertainty noise noisy error errors loss losses energy flow \
            flows field fields point points cloud clouds object objects scene scenes motion pose face faces hand \
            attack attacks backdoor defense watermark secure safety safe risk reward rewards bandit bandits regret \
            decision decisions tree trees forest ensemble ensembles boosting random forests hierarchical structured \
            structure structures sequence sequences sequential recurrent convolutional convolution layer layers depth width weight \
            weights parameter parameters pointer consciousness prior priors posterior technical report introduction \
            tutorial open closed source foundation foundations llm llms gpt bert gan gans vae cnn cnns rnn rnns gnn \
            gnns nlp ai ml rl 3d 2d mamba clip lora\
            """);
    }

    private Lexicon() {}

    private static void enter(int kind, String words) {
        for (String word : Splitter.on(' ').omitEmptyStrings().split(words)) {
            int slot = slot(word, 0, word.length());
            WORDS[slot] = word;
            KINDS[slot] |= (short) kind;
        }
    }

    /** The kinds of the word that stands between two indices, as a sum of the constants; 0 for a word that says nothing. */
    static int kinds(String text, int from, int to) {
        if (to - from > LONGEST || to <= from) {
            return 0;
        }
        int slot = slot(text, from, to);
        return WORDS[slot] == null ? suffix(text, from, to) : KINDS[slot];
    }

    /** Where the word is, or would be. The table stays half empty, so the walk is short. */
    private static int slot(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        int slot = (hash ^ hash >>> 15) & SIZE - 1;
        while (WORDS[slot] != null && !same(WORDS[slot], text, from, to)) {
            slot = slot + 1 & SIZE - 1;
        }
        return slot;
    }

    private static boolean same(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }

    /** Endings of English nouns and adjectives that hardly a name has; the shortest words are left alone. */
    private static int suffix(String text, int from, int to) {
        int length = to - from;
        boolean topic = length >= 6
                && (ends(text, to, "tion")
                        || ends(text, to, "tions")
                        || ends(text, to, "sion")
                        || ends(text, to, "ness")
                        || ends(text, to, "ical")
                        || ends(text, to, "istic")
                        || ends(text, to, "ology")
                        || ends(text, to, "ities")
                        || ends(text, to, "ments"));
        boolean longTopic = length >= 8
                && (ends(text, to, "ing")
                        || ends(text, to, "ity")
                        || ends(text, to, "able")
                        || ends(text, to, "ible")
                        || ends(text, to, "ive")
                        || ends(text, to, "ment")
                        || ends(text, to, "ware")
                        || ends(text, to, "less")
                        || ends(text, to, "izers"));
        return topic || longTopic ? TOPIC : 0;
    }

    private static boolean ends(String text, int to, String suffix) {
        int at = to - suffix.length();
        for (int i = 0; i < suffix.length(); i++) {
            if (lower(text.charAt(at + i)) != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
