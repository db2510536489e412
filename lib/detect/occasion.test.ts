import { describe, expect, it } from 'vitest';
import { engine, scan } from '../pipeline';
import { inOccasion } from './occasion';

const actions = (text: string) => scan(text, 'text').map(({ rule, action }) => `${rule} ${action}`);

describe('the occasion of a text', () => {
  it('lets contacts stand in a procurement notice, and nowhere else', () => {
    const contact = '联系人：应工　电话：13800138000';
    expect(actions(`校服采购中标公告\n${contact}`)).toEqual([]);
    expect(actions(`家长联系表\n${contact}`)).toEqual(['mobile block']);
  });

  it('lets the account of a unit stand', () => {
    expect(actions('户名：某某中学　开户行：建设银行　账号：3305016100001234')).toEqual([]);
    expect(actions('户名：张三　开户行：建设银行　账号：3305016100001234')).toEqual(['bank-account block']);
  });

  it('takes facts in the discussion of a book for nobody’s', () => {
    const told = '她的父亲去世，李小芳同学很难过。';
    expect(actions(`读后感\n${told}`)).toEqual([]);
    expect(actions(`班级日志\n${told}`)).toEqual(['family-fact block']);
  });

  it('gives a fact to the pupil of whom the whole text tells', () => {
    const fact = '他的父亲常年酗酒。';
    const far = '\n窗外的树叶黄了，风一吹落了满地，操场上静悄悄的，只有广播里的歌声还在响着，一遍又一遍。'.repeat(4);
    const occasionOf = (text: string) => inOccasion(engine().detect(text), text).map(({ action }) => action);
    expect(occasionOf(`柴小进来到了我们班。${far}\n${fact}${far}\n小进当上了课代表，同学们都高兴。`)).toEqual([
      'block',
    ]);
    expect(occasionOf(`春天来了。${far}\n${fact}${far}\n秋天又来了。`)).toEqual([]);
  });
});
