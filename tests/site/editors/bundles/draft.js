import { ContentState, Editor, EditorState } from 'draft-js';
import { Component, createElement } from 'react';
import { createRoot } from 'react-dom/client';

class Page extends Component {
  state = { editorState: EditorState.createWithContent(ContentState.createFromText(TEXT)) };
  onChange = (editorState) => this.setState({ editorState });
  render() {
    window.held = () => this.state.editorState.getCurrentContent().getPlainText();
    return createElement(Editor, { editorState: this.state.editorState, onChange: this.onChange });
  }
}
createRoot(document.querySelector('#area')).render(createElement(Page));
