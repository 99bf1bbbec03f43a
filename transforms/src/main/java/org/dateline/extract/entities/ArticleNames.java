package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;

/**
 * The names of an article, found twice: first each sentence by itself, then in the light of all.
 *
 * @param title sentences of the title
 * @param body sentences of the text
 * @param titleNames names of each sentence of the title
 * @param bodyNames names of each sentence of the text
 */
record ArticleNames(
    List<NameSentence> title,
    List<NameSentence> body,
    List<List<FoundName>> titleNames,
    List<List<FoundName>> bodyNames) {

  static ArticleNames of(AnnotatedArticle article, CorpusNames corpus) {
    List<NameSentence> title = sentences(article.title());
    List<NameSentence> body = sentences(article.body());
    SpanJudge alone = new SpanJudge(corpus, DocumentNames.NONE);
    List<List<Chunk>> bodyChunks = chunks(body, alone);
    List<FoundName> first = new ArrayList<>();
    ForeignNames foreign = new ForeignNames(article.article().language(), corpus);
    foreign.kept(names(body, bodyChunks, alone)).forEach(first::addAll);
    SpanJudge together = new SpanJudge(corpus, DocumentNames.of(first));
    List<List<FoundName>> bodyNames = foreign.kept(names(body, bodyChunks, together));
    return new ArticleNames(
        title, body, foreign.kept(names(title, chunks(title, alone), together)), bodyNames);
  }

  private static List<NameSentence> sentences(Passage passage) {
    List<NameSentence> sentences = new ArrayList<>(passage.sentences().size());
    for (Sentence sentence : passage.sentences()) {
      sentences.add(NameSentence.of(passage, sentence));
    }
    return sentences;
  }

  private static List<List<Chunk>> chunks(List<NameSentence> sentences, SpanJudge judge) {
    return sentences.stream().map(sentence -> Chunk.of(sentence, judge)).toList();
  }

  private static List<List<FoundName>> names(
      List<NameSentence> sentences, List<List<Chunk>> chunks, SpanJudge judge) {
    List<List<FoundName>> names = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      names.add(Segmenter.names(sentences.get(i), chunks.get(i), judge));
    }
    return names;
  }
}
